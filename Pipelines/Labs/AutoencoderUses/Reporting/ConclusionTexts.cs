using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class ConclusionTexts
{
    public static readonly Text Denoising = new("Denoising", "Débruitage");
    public static readonly Text Enlarging = new("Super-resolution", "Super-résolution");
    public static readonly Text Helps = new(
        "**{0}**: the autoencoder helps, median SSIM {1:0.000} against {3:0.000} of the best without training ({2}); interval of the median difference [{4:0.0000;−0.0000}, {5:0.0000;−0.0000}].",
        "**{0}** : l'auto-encodeur aide, SSIM médian {1:0.000} contre {3:0.000} pour le meilleur sans entraînement ({2}) ; intervalle de la différence médiane [{4:0.0000;−0.0000} ; {5:0.0000;−0.0000}].");
    public static readonly Text HelpsNot = new(
        "**{0}**: the autoencoder does not help, median SSIM {1:0.000} against {3:0.000} of the best without training ({2}); interval of the median difference [{4:0.0000;−0.0000}, {5:0.0000;−0.0000}].",
        "**{0}** : l'auto-encodeur n'aide pas, SSIM médian {1:0.000} contre {3:0.000} pour le meilleur sans entraînement ({2}) ; intervalle de la différence médiane [{4:0.0000;−0.0000} ; {5:0.0000;−0.0000}].");
    public static readonly Text Plane = new(
        "**Dimension reduction**: two numbers of the autoencoder tell classes better than two principal components, {0:P1} against {1:P1} by nearest neighbours.",
        "**Réduction de dimension** : deux nombres de l'auto-encodeur distinguent mieux les classes que deux composantes principales, {0:P1} contre {1:P1} par plus proches voisins.");
    public static readonly Text PlaneNot = new(
        "**Dimension reduction**: two numbers of the autoencoder tell classes no better than two principal components, {0:P1} against {1:P1} by nearest neighbours.",
        "**Réduction de dimension** : deux nombres de l'auto-encodeur ne distinguent pas mieux les classes que deux composantes principales, {0:P1} contre {1:P1} par plus proches voisins.");
    public static readonly Text Generates = new(
        "**Generating**: it takes the variational one; its samples lie at a Fréchet distance of {0:0.0}, those of a plain decoder at {1:0.0}. {2} of {3} classes appear on its plane.",
        "**Générer** : il faut le variationnel ; ses échantillons sont à une distance de Fréchet de {0:0.0}, ceux d'un décodeur simple à {1:0.0}. {2} classes sur {3} apparaissent sur son plan.");
    public static readonly Text GeneratesNot = new(
        "**Generating**: the variational one's samples lie at a Fréchet distance of {0:0.0}, those of a plain decoder at {1:0.0}, which is no difference of a factor of two. {2} of {3} classes appear on its plane.",
        "**Générer** : les échantillons du variationnel sont à une distance de Fréchet de {0:0.0}, ceux d'un décodeur simple à {1:0.0}, ce qui n'est pas un facteur deux. {2} classes sur {3} apparaissent sur son plan.");
    public static readonly Text AllSpecific = new("**Data-specific**: all three models make at least twice the squared error on images of the other kind.", "**Spécifiques aux données** : les trois modèles font au moins deux fois l'erreur quadratique sur des images de l'autre genre.");
    public static readonly Text SomeSpecific = new(
        "**Data-specific**: it depends on the model. On images of the other kind the squared error doubles at least for {0}, and not on both kinds for {1}.",
        "**Spécifiques aux données** : cela dépend du modèle. Sur des images de l'autre genre l'erreur quadratique double au moins pour {0}, et pas sur les deux genres pour {1}.");
    public static readonly Text NoneSpecific = new("**Data-specific**: none of the three models makes twice the squared error on both kinds.", "**Spécifiques aux données** : aucun des trois modèles ne fait deux fois l'erreur quadratique sur les deux genres.");
    public static readonly Text Number = new("{0:N0}", "{0:N0}");
    public static readonly Text And = new("{0}, {1}", "{0}, {1}");
    public static readonly Text FeaturesAlways = new(
        "**Features without labels**: at every number of labels the pretrained encoder's features beat raw pixels and a network from scratch in each draw; with {1:N0} labels they are right on {0:P1}.",
        "**Caractéristiques sans étiquettes** : à chaque nombre d'étiquettes celles de l'encodeur préentraîné battent les pixels bruts et un réseau depuis zéro à chaque tirage ; avec {1:N0} étiquettes elles sont justes pour {0:P1}.");
    public static readonly Text FeaturesSometimes = new(
        "**Features without labels**: the pretrained encoder's features beat raw pixels and a network from scratch in each draw with {0} labels, but not with {1}.",
        "**Caractéristiques sans étiquettes** : celles de l'encodeur préentraîné battent les pixels bruts et un réseau depuis zéro à chaque tirage avec {0} étiquettes, mais pas avec {1}.");
    public static readonly Text FeaturesNever = new(
        "**Features without labels**: at no number of labels do the pretrained encoder's features beat both raw pixels and a network from scratch in each draw.",
        "**Caractéristiques sans étiquettes** : à aucun nombre d'étiquettes celles de l'encodeur préentraîné ne battent à la fois les pixels bruts et un réseau depuis zéro à chaque tirage.");
    public static readonly Text Anomalies = new(
        "**Anomaly detection**: mean area {0:0.000} against {1:0.000} of principal components, better for {2} of {3} classes.",
        "**Détection d'anomalies** : aire moyenne {0:0.000} contre {1:0.000} pour les composantes principales, meilleure pour {2} classes sur {3}.");
    public static readonly Text AnomaliesNot = new(
        "**Anomaly detection**: the autoencoder is mostly no better than principal components, mean area {0:0.000} against {1:0.000}, better for {2} of {3} classes.",
        "**Détection d'anomalies** : l'auto-encodeur n'est le plus souvent pas meilleur que les composantes principales, aire moyenne {0:0.000} contre {1:0.000}, meilleure pour {2} classes sur {3}.");
}
