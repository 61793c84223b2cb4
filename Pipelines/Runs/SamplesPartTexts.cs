using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class SamplesPartTexts
{
    public static readonly Text Samples = new("New images", "Images nouvelles");
    public static readonly Text Caption = new("{0} images made of codes of {1} standard normal numbers; none was chosen.", "{0} images faites de codes de {1} nombres normaux centrés réduits ; aucune n'a été choisie.");
    public static readonly Text ClassCaption = new("{0} images made of codes of {1} standard normal numbers and the class above each column; none was chosen.", "{0} images faites de codes de {1} nombres normaux centrés réduits et de la classe au-dessus de chaque colonne ; aucune n'a été choisie.");
    public static readonly Text How = new("Each should look as if it came from the data, and no two alike: many copies of one image are a collapse.", "Chacune devrait sembler tirée des données, et il ne devrait pas y en avoir deux pareilles : beaucoup de copies d'une image sont un effondrement.");
    public static readonly Text Shows = new("Their mean brightness is {0:0.000}, that of the test images {1:0.000}.", "Leur luminosité moyenne est {0:0.000}, celle des images de test {1:0.000}.");
    public static readonly Text Nearest = new("Has it memorized?", "A-t-il appris par cœur ?");
    public static readonly Text Made = new("made", "fabriquée");
    public static readonly Text Trained = new("nearest to train with", "la plus proche à l'entraînement");
    public static readonly Text Distance = new("{0:0.00}", "{0:0.00}");
    public static readonly Text NearestCaption = new("The first new images above the nearest of the first {0:N0} training images, with the Euclidean distance between them.", "Les premières images nouvelles au-dessus des plus proches des {0:N0} premières images d'entraînement, avec la distance euclidienne qui les sépare.");
    public static readonly Text NearestHow = new("A distance near 0 is a copy; held-out images show how near an honest one comes.", "Une distance proche de 0 est une copie ; des images non vues montrent à quelle distance arrive une image honnête.");
    public static readonly Text NearestShow = new("The mean distance is {0:0.00}; that of as many test images to the same training images is {1:0.00}.", "La distance moyenne est {0:0.00} ; celle d'autant d'images de test aux mêmes images d'entraînement est {1:0.00}.");
}
