using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class LoadImagesTexts
{
    public static readonly Text Title = new("1 – Loading the images", "1 – Chargement des images");
    public static readonly Text Loaded = new("{0}: {1:N0} training and {2:N0} test images ({3})", "{0} : {1:N0} images d'entraînement et {2:N0} de test ({3})");
    public static readonly Text WrongShape = new(
        "The lab's models take grey images of 28x28 pixels, but those of '{0}' are {1}. Give other images with --data, or leave --data out.",
        "Les modèles du TP prennent des images grises de 28x28 pixels, mais celles de « {0} » sont {1}. Donnez d'autres images avec --data, ou omettez --data.");
    public static readonly Text WrongCount = new(
        "'{0}' must have 60,000 training and 10,000 test images, but has {1:N0} and {2:N0}. Get it again: mlgen data get {0}.",
        "« {0} » doit avoir 60 000 images d'entraînement et 10 000 de test, mais en a {1:N0} et {2:N0}. Téléchargez-le à nouveau : mlgen data get {0}.");
}
