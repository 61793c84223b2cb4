using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

internal static class ConclusionClaimTexts
{
    public static readonly Text Place = new("Technical conclusion", "Conclusion technique");
    public static readonly Text Complexity = new(
        "This lab shows how the complexity of generative models progresses [AE, VAE, GAN].",
        "Ce TP met en évidence la progression de la complexité des modèles génératifs [AE, VAE, GAN].");
    public static readonly Text ComplexityRemark = new(
        "the lab prints the autoencoder's layers alone; those of the VAE and of the GAN, and so their parameters, are usual ones",
        "le TP n'imprime que les couches de l'auto-encodeur ; celles du VAE et du GAN, et donc leurs paramètres, sont des couches usuelles");
    public static readonly Text ComplexityOurs = new("AE {0:N0}, VAE {1:N0}, GAN {2:N0} parameters", "AE {0:N0}, VAE {1:N0}, GAN {2:N0} paramètres");
    public static readonly Text Simple = new("AE: simple", "AE : Simple");
    public static readonly Text Stable = new("AE: stable", "AE : stable");
    public static readonly Text StableRule = new(
        "at most {0:P0} of the epochs end with a higher training loss than the one before",
        "au plus {0:P0} des époques finissent avec une perte d'entraînement plus haute que la précédente");
    public static readonly Text Rises = new("{0:P0} of the epochs", "{0:P0} des époques");
    public static readonly Text Efficient = new("AE: efficient", "AE : efficace");
    public static readonly Text EfficientRule = new("{0:P0} of the fall of the validation loss is reached after {1} of {2} epochs", "{0:P0} de la baisse de la perte de validation est atteint après {1} époques sur {2}");
    public static readonly Text Share = new("{0:P0}", "{0:P0}");
    public static readonly Text Limited = new("AE: limited generation", "AE : Génération limitée");
    public static readonly Text LimitedRule = new(
        "fed with standard normal noise, its decoder's images are farther from real ones (Fréchet) than the VAE's, and fewer classes have a share of {0:P0} or more among them",
        "nourri d'un bruit normal standard, son décodeur fait des images plus éloignées des vraies (Fréchet) que celui du VAE, et moins de classes y ont une part de {0:P0} ou plus");
    public static readonly Text LimitedOurs = new("Fréchet {0:0.0} against {1:0.0}, classes {2} against {3}", "Fréchet {0:0.0} contre {1:0.0}, classes {2} contre {3}");
    public static readonly Text Structured = new("VAE: a continuous, structured latent space", "VAE : Espace latent continu et structuré");
    public static readonly Text OtherPlane = new("the autoencoder's plane, over its own codes: {0:P0} of the neighbours, {1} classes", "le plan de l'auto-encodeur, sur ses propres codes : {0:P0} des voisins, {1} classes");
    public static readonly Text Blurred = new("VAE: images sometimes blurred", "VAE : Images parfois floues");
    public static readonly Text BlurredRule = new("its samples have less than {0:P0} of the real images' mean gradient energy", "ses échantillons ont moins de {0:P0} de l'énergie moyenne du gradient des vraies images");
    public static readonly Text Sharp = new("GAN: sharp images …", "GAN : Images nettes …");
    public static readonly Text SharpRule = new("its samples have {0:P0} to {1:P0} of the real images' mean gradient energy", "ses échantillons ont de {0:P0} à {1:P0} de l'énergie moyenne du gradient des vraies images");
    public static readonly Text Realistic = new("… and realistic ones", "… et réalistes");
    public static readonly Text RealisticRule = new("its Fréchet distance is less than the VAE's and the autoencoder's", "sa distance de Fréchet est plus petite que celles du VAE et de l'auto-encodeur");
    public static readonly Text RealisticOurs = new("{0:0.0} against {1:0.0} and {2:0.0}", "{0:0.0} contre {1:0.0} et {2:0.0}");
    public static readonly Text Unstable = new("GAN: unstable training", "GAN : Entraînement instable");
    public static readonly Text UnstableRule = new(
        "it diverges or collapses, or at least {0:P0} of the epochs end with a higher loss of one of the two than the one before",
        "il diverge ou s'effondre, ou au moins {0:P0} des époques finissent avec une perte de l'un des deux plus haute que la précédente");
}
