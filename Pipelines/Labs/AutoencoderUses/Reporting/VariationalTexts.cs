using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class VariationalTexts
{
    public static readonly Text Title = new("The assignment: a convolutional variational autoencoder", "Le devoir : un auto-encodeur variationnel convolutif");
    public static readonly Text Is = new(
        "Two convolutions of stride 2 lead to mean and **log σ** of a 2-D code (the lesson's `z_log_sigma`; Keras's example has log σ²), three transposed ones back to the image. The loss is the binary cross-entropy summed over the pixels plus the KL divergence, averaged over the batch.",
        "Deux convolutions de pas 2 mènent à la moyenne et au **log σ** d'un code 2D (le `z_log_sigma` de la leçon ; l'exemple de Keras a log σ²), trois transposées ramènent à l'image. La perte est l'entropie croisée binaire sommée sur les pixels plus la divergence KL, en moyenne sur le lot.");
    public static readonly Text LossChart = new("Losses of the convolutional VAE", "Pertes du VAE convolutif");
    public static readonly Text LossAxis = new("Nats an image", "Nats par image");
    public static readonly Text Loss = new("loss", "perte");
    public static readonly Text Reconstruction = new("reconstruction", "reconstruction");
    public static readonly Text Validation = new("loss on test images", "perte sur les images de test");
    public static readonly Text LossCaption = new("Loss and its greater part, the reconstruction loss, over {0} epochs.", "La perte et sa plus grande part, la perte de reconstruction, sur {0} époques.");
    public static readonly Text LossRead = new("Lower is better; the distance between loss and reconstruction is the KL divergence of the next figure.", "Plus bas est meilleur ; la distance entre perte et reconstruction est la divergence KL de la figure suivante.");
    public static readonly Text LossShow = new(
        "The loss goes from {0:0.0} to {1:0.00} = {2:0.00} (reconstruction) + {3:0.00} (KL); on test images it ends at {4:0.00}.",
        "La perte passe de {0:0.0} à {1:0.00} = {2:0.00} (reconstruction) + {3:0.00} (KL) ; sur les images de test elle finit à {4:0.00}.");
    public static readonly Text KlChart = new("KL divergence of the codes", "Divergence KL des codes");
    public static readonly Text KlAxis = new("Nats an image", "Nats par image");
    public static readonly Text Kl = new("KL", "KL");
    public static readonly Text KlCaption = new("How much each image's distribution of codes says about the image: the KL divergence from the standard normal distribution.", "Ce que la distribution des codes de chaque image dit de l'image : la divergence KL par rapport à la distribution normale standard.");
    public static readonly Text KlRead = new("At 0 all images would have the same distribution, and a code would say nothing.", "À 0 toutes les images auraient la même distribution, et un code ne dirait rien.");
    public static readonly Text KlShow = new("From {0:0.00} to {1:0.00}: {2}.", "De {0:0.00} à {1:0.00} : {2}.");
    public static readonly Text Rises = new("it rises, for codes have to say more as reconstructions become better", "elle monte, car les codes doivent en dire plus à mesure que les reconstructions s'améliorent");
    public static readonly Text RisesAlone = new("it rises, while reconstructions do not become better", "elle monte, sans que les reconstructions s'améliorent");
    public static readonly Text Falls = new("it falls, for the codes' distributions draw nearer to the normal one", "elle baisse, car les distributions des codes se rapprochent de la normale");
    public static readonly Text SamplesChart = new("New images from standard normal codes", "De nouvelles images à partir de codes normaux standard");
    public static readonly Text Plain = new("plain decoder", "décodeur simple");
    public static readonly Text SamplesCaption = new("What the variational autoencoder's decoder, and that of the plain autoencoder with a 2-D code, make of the same standard normal codes.", "Ce que le décodeur de l'auto-encodeur variationnel, et celui de l'auto-encodeur simple au code 2D, font des mêmes codes normaux standard.");
    public static readonly Text SamplesRead = new("Samples of a generator should look like the data and differ from each other as the data do.", "Les échantillons d'un générateur devraient ressembler aux données et différer entre eux comme elles.");
    public static readonly Text SamplesShow = new(
        "Fréchet distance to test images: {0:0.0} (variational), {1:0.0} (plain), {2:0.0} (as many training images); in features of a classifier trained here, right on {3:P1} of the test images, which are not Inception's. {4}.",
        "Distance de Fréchet aux images de test : {0:0.0} (variationnel), {1:0.0} (simple), {2:0.0} (autant d'images d'entraînement) ; dans les caractéristiques d'un classifieur entraîné ici, juste pour {3:P1} des images de test, qui ne sont pas celles d'Inception. {4}.");
    public static readonly Text VariationalIsNearer = new("The variational one is at least twice as near", "Le variationnel est au moins deux fois plus proche");
    public static readonly Text VariationalIsNoNearer = new("The variational one is no nearer", "Le variationnel n'est pas plus proche");
    public static readonly Text NoGreatDifference = new("The variational one is nearer, but not twice as near", "Le variationnel est plus proche, mais pas deux fois");
    public static readonly Text GridChart = new("The latent plane, decoded", "Le plan latent, décodé");
    public static readonly Text GridCaption = new("Images decoded at {0} × {0} places of the latent plane, from −{1:0} to {1:0} in both coordinates.", "Images décodées en {0} × {0} places du plan latent, de −{1:0} à {1:0} dans les deux coordonnées.");
    public static readonly Text GridRead = new("Neighbouring places should give similar images, and each class should have its region.", "Des places voisines devraient donner des images semblables, et chaque classe avoir sa région.");
    public static readonly Text GridShow = new(
        "The classifier finds {0} of {1} classes on the grid; {2:P1} of neighbours are of one class (plain autoencoder's plane: {3:P1}), and they differ by {4:P1} of what two test images differ by.",
        "Le classifieur trouve {0} classes sur {1} dans la grille ; {2:P1} des voisins sont d'une même classe (plan de l'auto-encodeur simple : {3:P1}), et ils diffèrent de {4:P1} de ce dont diffèrent deux images de test.");
    public static readonly Text ScatterChart = new("Test images on the VAE's latent plane", "Images de test sur le plan latent du VAE");
    public static readonly Text ScatterCaption = new("Means of the codes of the first {0:N0} test images, coloured by class.", "Moyennes des codes des {0:N0} premières images de test, colorées par classe.");
    public static readonly Text ScatterShow = new(
        "The nearest codes vote for the right class for {0:P1}. Drawn codes have means {1:0.00;−0.00} and {2:0.00;−0.00} and deviations {3:0.00} and {4:0.00}; without KL, on the plain autoencoder's plane, deviations reach {5:0.0}.",
        "Les codes les plus proches votent pour la bonne classe pour {0:P1}. Les codes tirés ont des moyennes de {1:0.00;−0.00} et {2:0.00;−0.00} et des écarts-types de {3:0.00} et {4:0.00} ; sans KL, sur le plan de l'auto-encodeur simple, les écarts-types atteignent {5:0.0}.");
}
