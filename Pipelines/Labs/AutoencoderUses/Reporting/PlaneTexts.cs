using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class PlaneTexts
{
    public static readonly Text Title = new("Dimension reduction for visualization", "Réduction de la dimension pour la visualisation");
    public static readonly Text Is = new(
        "Every image becomes two numbers, a point of the plane: by an autoencoder (784-256-128-2-128-256-784, a linear code, squared error) and by its first two principal components. Neither sees a label. "
        + "How well points of one class lie together is measured by the five nearest training points, which vote for the class of each test image.",
        "Chaque image devient deux nombres, un point du plan : par un auto-encodeur (784-256-128-2-128-256-784, code linéaire, erreur quadratique) et par ses deux premières composantes principales. Aucun ne voit d'étiquette. "
        + "À quel point ceux d'une classe sont ensemble se mesure par les cinq points d'entraînement les plus proches, qui votent pour la classe de chaque image de test.");
    public static readonly Text First = new("First number", "Premier nombre");
    public static readonly Text Second = new("Second number", "Second nombre");
    public static readonly Text PlaneChart = new("Test images on the autoencoder's plane", "Images de test sur le plan de l'auto-encodeur");
    public static readonly Text PlaneCaption = new("The autoencoder's codes of the first {0:N0} test images, coloured by class.", "Les codes de l'auto-encodeur pour les {0:N0} premières images de test, colorés par classe.");
    public static readonly Text Read = new("A class that forms a region of its own can be told by its code alone; where colours mix, it cannot.", "Une classe qui forme une région à elle se reconnaît par son seul code ; là où les couleurs se mélangent, non.");
    public static readonly Text PlaneShow = new(
        "The nearest codes vote for the right class for {0:P1} of all test images; the reconstructions' mean squared error is {1:0.0000}. For {2:P1} the nearest code of all belongs to another class.",
        "Les codes les plus proches votent pour la bonne classe pour {0:P1} de toutes les images de test ; l'erreur quadratique moyenne des reconstructions est {1:0.0000}. Pour {2:P1} le code le plus proche appartient à une autre classe.");
    public static readonly Text PcaChart = new("Test images on the plane of two principal components", "Images de test sur le plan de deux composantes principales");
    public static readonly Text PcaCaption = new("The first two principal components of the first {0:N0} test images, coloured by class.", "Les deux premières composantes principales des {0:N0} premières images de test, colorées par classe.");
    public static readonly Text PcaShow = new(
        "The nearest points vote for the right class for {0:P1}, with a mean squared error of {1:0.0000}: {2}.",
        "Les points les plus proches votent pour la bonne classe pour {0:P1}, avec une erreur quadratique moyenne de {1:0.0000} : {2}.");
    public static readonly Text Better = new("the autoencoder's plane keeps classes apart better", "le plan de l'auto-encodeur sépare mieux les classes");
    public static readonly Text NotBetter = new("the autoencoder's plane keeps classes apart no better", "le plan de l'auto-encodeur ne sépare pas mieux les classes");
    public static readonly Text Table = new("Two numbers an image.", "Deux nombres par image.");
    public static readonly Text Accuracy = new("Right by 5 neighbours", "Justes par 5 voisins");
    public static readonly Text Mse = new("Mean MSE", "MSE moyen");
    public static readonly Text Shuffled = new(
        "Why? The lesson says: because autoencoders take into account the spatial nature of images. The same autoencoder on pixels in another order, the same for all images, gives {0:P1} ({1:P1} in their own order): {2}.",
        "Pourquoi ? La leçon dit : parce que les auto-encodeurs tiennent compte de la nature spatiale des images. Le même auto-encodeur sur des pixels dans un autre ordre, le même pour toutes les images, donne {0:P1} ({1:P1} dans leur ordre) : {2}.");
    public static readonly Text Spatial = new("its lead over the components rests on neighbouring pixels", "son avance sur les composantes repose sur les pixels voisins");
    public static readonly Text NotSpatial = new("whatever sets this dense autoencoder apart from the components, it is not knowledge of neighbouring pixels", "ce qui distingue cet auto-encodeur dense des composantes n'est pas la connaissance des pixels voisins");
}
