using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

internal static class LessonClaimTexts
{
    public static readonly Text Place = new("Lesson “Autoencodeurs”, variational autoencoders", "Leçon « Autoencodeurs », auto-encodeurs variationnels");
    public static readonly Text Mixed = new(
        "[Traditional autoencoders:] close latent vectors do not necessarily correspond to the same digits.",
        "[Autoencodeurs traditionnels :] des vecteurs latents proches ne correspondent pas nécessairement aux mêmes chiffres.");
    public static readonly Text MixedRule = new("for at least {0:P0} of the test images the nearest training code belongs to another class", "pour au moins {0:P0} des images de test, le code d'entraînement le plus proche est d'une autre classe");
    public static readonly Text MixedRemark = new("but the same holds of the VAE's codes: {0:P0}", "mais il en va de même des codes du VAE : {0:P0}");
    public static readonly Text MixedLess = new("of the VAE's codes it holds for {0:P0}, less than that", "pour les codes du VAE il en va ainsi de {0:P0}, moins que cela");
    public static readonly Text Normal = new(
        "The KL loss guarantees that the distributions of the latent variables stay close to a normal distribution.",
        "Perte KL, qui garantit que les distributions des variables latentes restent proches d'une distribution normale.");
    public static readonly Text NormalRule = new(
        "along both axes, the mean of codes drawn for the test images is within {0:0.00} of 0 and their deviation within {0:0.00} of 1",
        "sur les deux axes, la moyenne de codes tirés pour les images de test est à moins de {0:0.00} de 0 et leur écart-type à moins de {0:0.00} de 1");
    public static readonly Text NormalOurs = new("means {0:0.00} and {1:0.00}, deviations {2:0.00} and {3:0.00}", "moyennes {0:0.00} et {1:0.00}, écarts-types {2:0.00} et {3:0.00}");
    public static readonly Text Easily = new(
        "VAEs allow to generate new images relatively easily, as we know from which distribution to sample the latent vectors.",
        "Les VAE permettent de générer de nouvelles images relativement facilement, car nous savons de quelle distribution échantillonner les vecteurs latents.");
    public static readonly Text EasilyRule = new("samples of standard normal codes are nearer to real images (Fréchet) than the plain autoencoder's", "les échantillons de codes normaux sont plus proches des vraies images (Fréchet) que ceux de l'auto-encodeur simple");
    public static readonly Text EasilyOurs = new("{0:0.0} against {1:0.0}", "{0:0.0} contre {1:0.0}");
    public static readonly Text Digits = new(
        "With a 2-D latent vector on MNIST, we can vary the components of the latent vector to obtain different digits.",
        "Si nous entraînons un VAE avec un vecteur latent 2D sur MNIST, nous pouvons ensuite varier les composantes du vecteur latent pour obtenir différents chiffres.");
    public static readonly Text DigitsRule = new("at least {0} classes appear on the plane", "au moins {0} classes apparaissent sur le plan");
    public static readonly Text DigitsOurs = new("{0} classes", "{0} classes");
    public static readonly Text Blend = new("Observe how the images blend into each other.", "Observez comment les images se fondent les unes dans les autres.");
    public static readonly Text BlendOurs = new("{0:P1}", "{0:P1}");
    public static readonly Text BlendRule = new(
        "neighbours on a grid over the plane differ (median squared difference) by at most {0:P0} of what two test images do",
        "des voisins d'une grille sur le plan diffèrent (différence quadratique médiane) d'au plus {0:P0} de ce dont diffèrent deux images de test");
}
