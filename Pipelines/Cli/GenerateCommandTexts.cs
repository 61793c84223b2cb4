using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class GenerateCommandTexts
{
    public static readonly Text Summary = new("Makes new images with a trained generative model: a picture of all, and their codes.", "Fabrique des images nouvelles avec un modèle génératif entraîné : une image de toutes, et leurs codes.");
    public static readonly Text Count = new("How many images; the first ones do not depend on it.", "Combien d'images ; les premières n'en dépendent pas.");
    public static readonly Text Columns = new("Images a row of the picture (default: a square; a column a class for a conditional model).", "Images par ligne (par défaut : un carré ; une colonne par classe pour un modèle conditionnel).");
    public static readonly Text Label = new("The class of all images, from 0, for a conditional model (default: the classes in turn).", "La classe de toutes les images, à partir de 0, pour un modèle conditionnel (par défaut : les classes à tour de rôle).");
    public static readonly Text Codes = new("Make the images of the codes in this file, instead of random ones: a code a line, its numbers separated by tabs, semicolons, commas or blanks, or what 'mlgen encode' wrote.", "Faire les images des codes de ce fichier, au lieu de codes aléatoires : un code par ligne, ses nombres séparés par des tabulations, points-virgules, virgules ou blancs, ou ce qu'a écrit « mlgen encode ».");
    public static readonly Text Images = new("Also write each image as a PNG file of its own.", "Écrire aussi chaque image dans son propre fichier PNG.");
    public static readonly Text Title = new("Images made by {0}", "Images faites par {0}");
    public static readonly Text FirstDrawn = new("The picture shows the first {0:N0} of {1:N0} images; --images writes all.", "L'image montre les {0:N0} premières images sur {1:N0} ; --images les écrit toutes.");
    public static readonly Text NoGenerator = new(
        "the model '{0}' is an autoencoder without a distribution of codes: nothing says which codes are images. Use 'mlgen encode' or 'mlgen interpolate' with it, give it codes with --codes FILE, or train a generative model: {1}.",
        "le modèle « {0} » est un auto-encodeur sans loi des codes : rien ne dit quels codes sont des images. Utilisez avec lui « mlgen encode » ou « mlgen interpolate », donnez-lui des codes par --codes FICHIER, ou entraînez un modèle génératif : {1}.");
    public static readonly Text NoClasses = new(
        "--label: the model '{0}' is not told classes. Leave the option out, or train conditional-variational-autoencoder.",
        "--label : le modèle « {0} » ne connaît pas de classes. Retirez l'option, ou entraînez conditional-variational-autoencoder.");
    public static readonly Text UnknownClass = new("--label {0}: the classes of '{2}' are 0 to {1}.", "--label {0} : les classes de « {2} » vont de 0 à {1}.");
    public static readonly Text CodesWithoutClasses = new(
        "{0} has no column Label, but the model '{1}' must be told the class of each image: add --label N.",
        "{0} n'a pas de colonne Label, mais le modèle « {1} » doit connaître la classe de chaque image : ajoutez --label N.");
}
