using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class InterpolateCommandTexts
{
    public static readonly Text Summary = new("Draws what a trained model makes of the codes between two images, or between two random codes.", "Dessine ce qu'un modèle entraîné fait des codes entre deux images, ou entre deux codes aléatoires.");
    public static readonly Text Count = new("How many pairs of test images (or of random codes), drawn with the seed.", "Combien de paires d'images de test (ou de codes aléatoires), tirées avec la graine.");
    public static readonly Text Steps = new("Images a path, both ends included.", "Images par chemin, les deux bouts compris.");
    public static readonly Text From = new("The test image to begin with, by its place from 0; with --to.", "L'image de test de départ, par sa place à partir de 0 ; avec --to.");
    public static readonly Text To = new("The test image to end with.", "L'image de test d'arrivée.");
    public static readonly Text Path = new("The way between codes: a straight line, an arc, or 'auto': a line between images, an arc between random codes.", "Le chemin entre codes : une droite, un arc, ou « auto » : une droite entre images, un arc entre codes aléatoires.");
    public static readonly Text OneEnd = new("--from and --to belong together: give both places of test images, or neither.", "--from et --to vont ensemble : donnez les places des deux images de test, ou aucune.");
    public static readonly Text NoSuchImage = new("there is no test image {0:0}: those of '{1}' are 0 to {2:0}.", "il n'y a pas d'image de test {0:0} : celles de « {1} » vont de 0 à {2:0}.");
    public static readonly Text Title = new("From code to code by {0}", "De code en code par {0}");
    public static readonly Text First = new("first image", "première image");
    public static readonly Text Last = new("second image", "seconde image");
}
