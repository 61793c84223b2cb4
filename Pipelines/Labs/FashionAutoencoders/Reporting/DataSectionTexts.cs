using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class DataSectionTexts
{
    public static readonly Text Title = new("1 – Loading the images", "1 – Chargement des images");
    public static readonly Text Loaded = new(
        "`{0}`: {1:N0} training and {2:N0} test images of {3} × {4} pixels. Bytes become numbers from 0 to 1 (x / 255), and each image a vector of {5} numbers.",
        "`{0}` : {1:N0} images d'entraînement et {2:N0} de test, de {3} × {4} pixels. Les octets deviennent des nombres de 0 à 1 (x / 255), et chaque image un vecteur de {5} nombres.");
    public static readonly Text Chart = new("The first training images", "Les premières images d'entraînement");
    public static readonly Text Caption = new("The first {0} training images, in the colours of viridis as in the lab.", "Les {0} premières images d'entraînement, dans les couleurs de viridis comme dans le TP.");
    public static readonly Text HowToRead = new(
        "Dark violet is 0 (black), yellow is 1 (white), blue and green lie between; the colours stand for brightness, not for the garment's colour.",
        "Le violet foncé vaut 0 (noir), le jaune 1 (blanc), le bleu et le vert sont entre les deux ; les couleurs représentent la luminosité, pas la couleur du vêtement.");
    public static readonly Text Shows = new(
        "{0:P0} of the gradient energy, which is where details are, lies at pixels painted green.",
        "{0:P0} de l'énergie du gradient, c'est-à-dire des détails, se trouve sur des pixels peints en vert.");
}
