using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

internal static class VariationalClaimTexts
{
    public static readonly Text Place = new("Variational autoencoders (VAE)", "Autoencodeurs variationnels (VAE)");
    public static readonly Text Share = new("{0:P1}", "{0:P1}");
    public static readonly Text Strangers = new(
        "It is not easy to figure out which digits correspond to different latent vectors, because close latent vectors would not necessarily correspond to the same digits.",
        "Il n'est pas facile de déterminer quels chiffres correspondent à différents vecteurs latents, car des vecteurs latents proches ne correspondent pas nécessairement aux mêmes chiffres.");
    public static readonly Text StrangersRule = new(
        "for at least {0:P0} of the test images the nearest training code on the plain autoencoder's plane belongs to another class",
        "pour au moins {0:P0} des images de test le code d'entraînement le plus proche sur le plan de l'auto-encodeur simple appartient à une autre classe");
    public static readonly Text Understanding = new(
        "To train generative models it is better to have some understanding of the latent space. This idea leads us to variational autoencoders.",
        "Pour entraîner des modèles génératifs, il est préférable de comprendre l'espace latent. Cette idée nous mène aux autoencodeurs variationnels (VAE).");
    public static readonly Text UnderstandingRule = new(
        "more neighbours on the grid over the plane decode to one class than over the plain autoencoder's plane, and no fewer classes appear",
        "plus de voisins de la grille sur le plan se décodent en une même classe que sur le plan de l'auto-encodeur simple, et il n'apparaît pas moins de classes");
    public static readonly Text UnderstandingOurs = new("{0:P1} against {1:P1}; {2} and {3} classes", "{0:P1} contre {1:P1} ; {2} et {3} classes");
    public static readonly Text TwoLosses = new(
        "VAEs use a complex loss function that consists of two parts: reconstruction loss and KL loss.",
        "Les autoencodeurs variationnels utilisent une fonction de perte complexe composée de deux parties : perte de reconstruction et perte KL.");
    public static readonly Text TwoLossesOurs = new("{0:0.00} = {1:0.00} + {2:0.00} in the last epoch", "{0:0.00} = {1:0.00} + {2:0.00} à la dernière époque");
    public static readonly Text Normal = new(
        "KL loss ensures that the latent variable distributions stay close to normal distribution.",
        "Perte KL, qui garantit que les distributions des variables latentes restent proches d'une distribution normale.");
    public static readonly Text NormalRule = new(
        "codes drawn for the test images have means within ±{0:0.00} and deviations from {1:0.00} to {2:0.00} in both coordinates",
        "les codes tirés pour les images de test ont des moyennes à ±{0:0.00} et des écarts-types de {1:0.00} à {2:0.00} dans les deux coordonnées");
    public static readonly Text NormalOurs = new(
        "means {0:0.00;−0.00} and {1:0.00;−0.00}, deviations {2:0.00} and {3:0.00}; without KL, deviations up to {4:0.0}",
        "moyennes {0:0.00;−0.00} et {1:0.00;−0.00}, écarts-types {2:0.00} et {3:0.00} ; sans KL, écarts-types jusqu'à {4:0.0}");
    public static readonly Text NewImages = new(
        "One important advantage of VAEs is that they allow us to generate new images relatively easily, because we know which distribution to sample latent vectors from.",
        "Un avantage important des VAE est qu'ils permettent de générer de nouvelles images relativement facilement, car nous savons de quelle distribution échantillonner les vecteurs latents.");
    public static readonly Text NewImagesRule = new(
        "the Fréchet distance of samples to test images is at most {0:0.0} times that of the plain autoencoder's decoder fed with the same standard normal codes",
        "la distance de Fréchet des échantillons aux images de test est au plus {0:0.0} fois celle du décodeur de l'auto-encodeur simple nourri des mêmes codes normaux standard");
    public static readonly Text Digits = new(
        "If we train a VAE with a 2D latent vector on MNIST, we can then vary the components of the latent vector to get different digits.",
        "Si nous entraînons un VAE avec un vecteur latent 2D sur MNIST, nous pouvons ensuite varier les composantes du vecteur latent pour obtenir différents chiffres.");
    public static readonly Text DigitsRule = new(
        "a classifier finds each of the {0} classes on the grid of {1} × {1} places over the plane",
        "un classifieur trouve chacune des {0} classes sur la grille de {1} × {1} places sur le plan");
    public static readonly Text DigitsOurs = new("{0} of {1} classes", "{0} classes sur {1}");
    public static readonly Text Blend = new(
        "Observe how images blend into each other, as we start getting latent vectors from the different portions of the latent parameter space.",
        "Observez comment les images se fondent les unes dans les autres, à mesure que nous obtenons des vecteurs latents provenant de différentes parties de l'espace des paramètres latents.");
    public static readonly Text BlendRule = new(
        "neighbours on the grid differ (median squared difference) by at most {0:P0} of what two test images differ by",
        "les voisins de la grille diffèrent (différence quadratique médiane) d'au plus {0:P0} de ce dont diffèrent deux images de test");
    public static readonly Text Plane = new("We can also visualize this space in 2D.", "Nous pouvons également visualiser cet espace en 2D.");
    public static readonly Text PlaneRule = new(
        "classes form regions as in the lesson's figure: the five nearest codes vote for an image's own class for more than {0:P0} of the test images",
        "les classes forment des régions comme sur la figure de la leçon : les cinq codes les plus proches votent pour la classe de l'image pour plus de {0:P0} des images de test");
    public static readonly Text AssignmentPlace = new("Assignment (not in the lesson's text: Keras's own example)", "Devoir (pas dans le texte de la leçon : l'exemple de Keras)");
    public static readonly Text Assignment = new("loss 146.95 = 140.15 + 6.80 after 30 epochs", "perte 146,95 = 140,15 + 6,80 après 30 époques");
    public static readonly Text AssignmentRule = new("the training loss after 30 epochs is at most {0:0}", "la perte d'entraînement après 30 époques est au plus {0:0}");
    public static readonly Text AssignmentOurs = new("{0:0.00} = {1:0.00} + {2:0.00} after {3} epochs", "{0:0.00} = {1:0.00} + {2:0.00} après {3} époques");
    public static readonly Text AssignmentKeras = new("146.95, one published run", "146,95, une exécution publiée");
    public static readonly Text AssignmentRemark = new(
        "Keras's example trains on training and test images together; this lab on the training images, with log σ where the example has log σ².",
        "L'exemple de Keras s'entraîne sur les images d'entraînement et de test ensemble ; ce TP sur celles d'entraînement, avec log σ là où l'exemple a log σ².");
}
