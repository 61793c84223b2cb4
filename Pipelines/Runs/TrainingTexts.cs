using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class TrainingTexts
{
    public static readonly Text Progress = new("epoch {0}/{1} - {2}", "époque {0}/{1} - {2}");
    public static readonly Text Epoch = new("Epoch {0}/{1} - {2}", "Époque {0}/{1} - {2}");
    public static readonly Text Figure = new("{0}: {1}", "{0} : {1}");
    public static readonly Text NotANumber = new(
        "the loss is no longer a number after batch {0} of epoch {1}: training has diverged. Lower --learning-rate (it was {2:0.######}), or choose another --optimizer or --loss.",
        "la perte n'est plus un nombre après le lot {0} de l'époque {1} : l'entraînement a divergé. Baissez --learning-rate ({2:0.######} ici), ou choisissez un autre --optimizer ou --loss.");
    public static readonly Text NoneLeft = new(
        "--validation-split {0} of {1} images leaves none to train on: give a smaller share.",
        "--validation-split {0} sur {1} images n'en laisse aucune pour l'entraînement : donnez une part plus petite.");
    public static readonly Text ScheduleRules = new(
        "--learning-rate: the optimizer of the model file follows a schedule. Leave the option out, or name an --optimizer.",
        "--learning-rate : l'optimiseur du fichier de modèle suit un programme. Retirez l'option, ou nommez un --optimizer.");
    public static readonly Text LossUnfit = new(
        "the loss '{0}' cannot compare images with reconstructions: {1} Choose another --loss, for example mse.",
        "la perte « {0} » ne peut pas comparer des images à leurs reconstructions : {1} Choisissez un autre --loss, par exemple mse.");
    public static readonly Text ScoreNotANumber = new(
        "the model '{0}' gives values that are not numbers (image {1}): its weights are damaged or its training has diverged. Use other weights, or train again with a lower --learning-rate.",
        "le modèle « {0} » donne des valeurs qui ne sont pas des nombres (image {1}) : ses poids sont abîmés ou son entraînement a divergé. Utilisez d'autres poids, ou entraînez à nouveau avec un --learning-rate plus bas.");
    public static readonly Text MeasureUnfit = new("--measures: {0}", "--measures : {0}");
    public static readonly Text TooSmallForSsim = new(
        "images of {0} are too small for SSIM, which looks through a window of 7x7: they are scored by {1} alone.",
        "les images de {0} sont trop petites pour le SSIM, qui regarde par une fenêtre de 7x7 : elles sont notées par {1} seulement.");
}
