using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

internal static class UsesTexts
{
    public static readonly Text Title = new("What autoencoders are for", "À quoi servent les auto-encodeurs");
    public static readonly Text NoClasses = new(
        "The lab compares classes of images, but those of '{0}' have none, or a single one. Give data with labels, such as --data mnist or a folder whose sub-folders are labels.",
        "Le TP compare des classes d'images, mais celles de « {0} » n'en ont pas, ou une seule. Donnez des données avec étiquettes, comme --data mnist ou un dossier dont les sous-dossiers sont les étiquettes.");
    public static readonly Text Loading = new("Images", "Images");
    public static readonly Text DenoisingStep = new("Denoising", "Débruitage");
    public static readonly Text EnlargingStep = new("Super-resolution", "Super-résolution");
    public static readonly Text PlaneStep = new("Two numbers an image", "Deux nombres par image");
    public static readonly Text VariationalStep = new("Convolutional variational autoencoder", "Auto-encodeur variationnel convolutif");
    public static readonly Text LosingStep = new("What is lost", "Ce qui se perd");
    public static readonly Text KindsStep = new("Specific to their data", "Spécifiques aux données");
    public static readonly Text FewLabelsStepTitle = new("Features without labels", "Caractéristiques sans étiquettes");
    public static readonly Text LeftOutStep = new("Anomaly detection", "Détection d'anomalies");
    public static readonly Text Denoiser = new("denoiser", "débruiteur");
    public static readonly Text Bottleneck = new("dense autoencoder of noisy images", "auto-encodeur dense d'images bruitées");
    public static readonly Text Enlarger = new("super-resolution", "super-résolution");
    public static readonly Text Plane = new("autoencoder with a 2-D code", "auto-encodeur au code 2D");
    public static readonly Text ShuffledPlane = new("the same on shuffled pixels", "le même sur des pixels mélangés");
    public static readonly Text Variational = new("convolutional VAE", "VAE convolutif");
    public static readonly Text Classifier = new("classifier", "classifieur");
    public static readonly Text Convolutional = new("convolutional autoencoder", "auto-encodeur convolutif");
    public static readonly Text Dense = new("dense autoencoder", "auto-encodeur dense");
    public static readonly Text DenseSquared = new("dense autoencoder, squared error", "auto-encodeur dense, erreur quadratique");
    public static readonly Text Detector = new("deep dense autoencoder", "auto-encodeur dense profond");
    public static readonly Text Without = new("deep dense autoencoder without {0}", "auto-encodeur dense profond sans {0}");
    public static readonly Text Of = new("{0} ({1})", "{0} ({1})");
    public static readonly Text FirstClasses = new("the first half of the classes", "la première moitié des classes");
    public static readonly Text LastClasses = new("the second half of the classes", "la seconde moitié des classes");
    public static readonly Text FewLabels = new("classifiers with few labels", "classifieurs avec peu d'étiquettes");
    public static readonly Text FewLabelsStep = new("{0}, {1} labels: {2:P1}", "{0}, {1} étiquettes : {2:P1}");
    public static readonly Text HelpsLine = new("{0}: median SSIM {1:0.000}, best without training ({2}) {3:0.000}", "{0} : SSIM médian {1:0.000}, le meilleur sans entraînement ({2}) {3:0.000}");
}
