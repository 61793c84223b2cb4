using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

internal static class IntroductionClaimTexts
{
    public static readonly Text Place = new("Introduction", "Introduction");
    public static readonly Text Labels = new(
        "When training CNNs, one of the problems is that we need a lot of labelled data.",
        "Lors de l'entraînement des CNN, l'un des problèmes est que nous avons besoin de beaucoup de données annotées.");
    public static readonly Text LabelsRule = new(
        "in every draw a network from scratch gets at least {2:P0} more of the test images right with {1:N0} labels than with {0:N0}",
        "à chaque tirage un réseau depuis zéro classe correctement au moins {2:P0} de plus des images de test avec {1:N0} étiquettes qu'avec {0:N0}");
    public static readonly Text LabelsOurs = new("{0:P1} → {1:P1}, at least +{2:P1}", "{0:P1} → {1:P1}, au moins +{2:P1}");
    public static readonly Text Features = new(
        "We might want to use raw (unlabelled) data for training CNN feature extractors, which is called self-supervised learning.",
        "Nous pourrions vouloir utiliser des données brutes (non annotées) pour entraîner des extracteurs de caractéristiques CNN, ce que l'on appelle l'apprentissage auto-supervisé.");
    public static readonly Text FeaturesRule = new(
        "with {0:N0} labels the pretrained encoder's features classify better than raw pixels and than a network from scratch in each of {1} draws",
        "avec {0:N0} étiquettes les caractéristiques de l'encodeur préentraîné classent mieux que les pixels bruts et qu'un réseau depuis zéro à chacun des {1} tirages");
    public static readonly Text FeaturesOurs = new(
        "{0:P1} against {1:P1} (pixels) and {2:P1} (from scratch); better in {3} and {4} of {5} draws",
        "{0:P1} contre {1:P1} (pixels) et {2:P1} (depuis zéro) ; meilleur à {3} et {4} tirages sur {5}");
    public static readonly Text Code = new(
        "The encoder network converts the input image into some latent space (normally just a vector of smaller size).",
        "Un réseau encodeur qui convertit l'image d'entrée en un certain espace latent (généralement un vecteur de taille réduite).");
    public static readonly Text CodeOurs = new("a code smaller than the input: {0} of {1} models", "un code plus petit que l'entrée : {0} modèles sur {1}");
    public static readonly Text Sense = new(
        "The network tries to find the best representation of input images to capture the meaning.",
        "Le réseau cherche à trouver la meilleure représentation des images d'entrée pour en saisir le sens.");
    public static readonly Text SenseRule = new(
        "the five nearest codes on the plane vote for an image's own class for more than {0:P0} of the test images, though no label was seen",
        "les cinq codes les plus proches du plan votent pour la classe de l'image pour plus de {0:P0} des images de test, sans qu'aucune étiquette n'ait été vue");
    public static readonly Text SenseOurs = new("{0:P1}; by chance {1:P0}", "{0:P1} ; au hasard {1:P0}");
}
