using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class VariationalSectionTexts
{
    public static readonly Text Title = new("2 – Variational autoencoder", "2 – Auto-encodeur variationnel");
    public static readonly Text Lab = new("the lab's VAE", "VAE du TP");
    public static readonly Text Lesson = new("the lesson's VAE", "VAE de la leçon");
    public static readonly Text ModelIs = new(
        "784-256-128-(2, 2)-128-256-784, {0:N0} parameters: mean and **logarithm of the variance** (log σ²) of a code of two numbers, squared error summed over the pixels plus the divergence of Kullback and Leibler (KL), summed over batches of {2}, "
        + "{1} epochs, first weights as PyTorch draws them. The lab prints neither layers nor code size nor epochs: with 30 epochs this gives its printed losses in PyTorch (a code of 20 numbers or cross-entropy do not come near).",
        "784-256-128-(2, 2)-128-256-784, {0:N0} paramètres : moyenne et **logarithme de la variance** (log σ²) d'un code de deux nombres, erreur quadratique sommée sur les pixels plus la divergence de Kullback-Leibler (KL), sommées sur des lots de {2}, "
        + "{1} époques, premiers poids tirés comme par PyTorch. Le TP n'imprime ni couches, ni taille du code, ni époques : en 30 époques, c'est ce qui donne en PyTorch les pertes imprimées (un code de 20 nombres ou l'entropie croisée en sont loin).");
    public static readonly Text PerBatch = new("Loss a batch of 128", "Perte par lot de 128");
    public static readonly Text Total = new("total", "totale");
    public static readonly Text Reconstruction = new("reconstruction", "reconstruction");
    public static readonly Text Divergence = new("KL", "KL");
    public static readonly Text LossChart = new("Losses of the VAE", "Pertes du VAE");
    public static readonly Text LossCaption = new("Total loss and reconstruction loss over {0} epochs.", "Perte totale et perte de reconstruction sur {0} époques.");
    public static readonly Text LossRead = new("Sums over a batch, averaged over batches, as the lab prints them.", "Sommes sur un lot, moyennées sur les lots, comme le TP les imprime.");
    public static readonly Text LossReadBands = new(
        "Sums over a batch, averaged over batches, as the lab prints them; the bands are {0} runs of PyTorch.",
        "Sommes sur un lot, moyennées sur les lots, comme le TP les imprime ; les bandes sont {0} exécutions de PyTorch.");
    public static readonly Text LossShow = new(
        "The total goes from {0:0} to {1:0} (the lab, on MNIST: 6,438 to 4,399), the reconstruction from {2:0} to {3:0}.",
        "La totale passe de {0:0} à {1:0} (le TP, sur MNIST : de 6 438 à 4 399), la reconstruction de {2:0} à {3:0}.");
    public static readonly Text DivergenceChart = new("KL divergence of the VAE", "Divergence KL du VAE");
    public static readonly Text DivergenceCaption = new("The divergence between the codes' distributions and the standard normal one.", "La divergence entre les lois des codes et la loi normale standard.");
    public static readonly Text DivergenceRead = new("Higher means that a code says more about its image; the axis begins at 0.", "Plus haut veut dire qu'un code en dit plus sur son image ; l'axe commence à 0.");
    public static readonly Text DivergenceShow = new("It goes from {0:0} to {1:0}, {2:0.0} times as much: {3}.", "Elle va de {0:0} à {1:0}, {2:0.0} fois autant : {3}.");
    public static readonly Text Said = new("What the lab says of the KL, and what it does", "Ce que le TP dit de la KL, et ce qu'elle fait");
    public static readonly Text SaidAndDone = new(
        "The lab: “KL divergence increases slightly, then is stable.” Here it goes from {0:0} to {1:0} ({2:+0%;−0%}), and over the last third an epoch changes it by at most {3:P2}: {4}, and {5}.",
        "Le TP : «\u00A0KL Divergence augmente légèrement puis se stabilise.\u00A0» Ici elle va de {0:0} à {1:0} ({2:+0%;−0%}), et sur le dernier tiers une époque la change d'au plus {3:P2} : {4}, et {5}.");
    public static readonly Text Slightly = new("that is a slight increase", "c'est une augmentation légère");
    public static readonly Text NoIncrease = new("that is no increase", "ce n'est pas une augmentation");
    public static readonly Text NotSlightly = new("that is no slight increase", "ce n'est pas une augmentation légère");
    public static readonly Text IsStable = new("it has become stable", "elle s'est stabilisée");
    public static readonly Text StillRises = new("it has not become stable yet", "elle ne s'est pas encore stabilisée");
    public static readonly Text Bound = new("How likely are the test images?", "Quelle est la vraisemblance des images de test ?");
    public static readonly Text BoundIs = new(
        "The importance-weighted bound on the log-likelihood (Burda et al. 2016) with {0} codes drawn an image, for the first {1:N0} test images. The squared error counts as a normal density of variance ½, whose constant ({2:0.0} nats for an image of {3} pixels) is in the bound and in no loss: "
        + "with one code the mean bound is, up to the draw, that constant less the loss of an image (reconstruction and KL).",
        "La borne pondérée sur la log-vraisemblance (Burda et al. 2016) avec {0} codes tirés par image, pour les {1:N0} premières images de test. L'erreur quadratique compte comme une densité normale de variance ½, dont la constante ({2:0.0} nats pour une image de {3} pixels) est dans la borne et dans aucune perte : "
        + "avec un code la borne moyenne est, au tirage près, cette constante moins la perte d'une image (reconstruction et KL).");
    public static readonly Text BoundTable = new("Mean bound on the log-likelihood of {0:N0} test images, in nats; higher is better.", "Borne moyenne sur la log-vraisemblance de {0:N0} images de test, en nats ; plus haut est mieux.");
    public static readonly Text Codes = new("Codes drawn: {0}", "Codes tirés : {0}");
    public static readonly Text SamplesChart = new("Samples of the VAE", "Échantillons du VAE");
    public static readonly Text SamplesCaption = new("What the VAE's decoder makes of standard normal noise.", "Ce que le décodeur du VAE fait d'un bruit normal standard.");
    public static readonly Text SamplesRead = new("Compare with the autoencoder's samples: the same noise, a decoder that has been prepared for it.", "À comparer aux échantillons de l'auto-encodeur : le même bruit, un décodeur qui y a été préparé.");
    public static readonly Text SamplesShow = new(
        "Fréchet distance {0:0.0}, precision {1:P0}, recall {2:P0}; {3:P0} as sharp as test images.",
        "Distance de Fréchet {0:0.0}, précision {1:P0}, rappel {2:P0} ; {3:P0} de la netteté des images de test.");
    public static readonly Text ManifoldChart = new("The plane of codes, decoded", "Le plan des codes, décodé");
    public static readonly Text ManifoldCaption = new("The plane decoded at {0} × {0} codes through the normal quantiles.", "Le plan décodé en {0} × {0} codes par les quantiles normaux.");
    public static readonly Text ManifoldRead = new("As much probability lies between any two neighbours; images should change into each other without jumps.", "Autant de probabilité sépare deux voisins ; les images doivent passer de l'une à l'autre sans saut.");
    public static readonly Text ManifoldShow = new(
        "{0:P0} of the neighbours on a finer grid are of the same class, {1} classes appear; neighbours differ by {2:P1} of what two test images do.",
        "{0:P0} des voisins d'une grille plus fine sont de la même classe, {1} classes apparaissent ; des voisins diffèrent de {2:P1} de ce dont diffèrent deux images de test.");
    public static readonly Text CodesChart = new("Codes of test images (means)", "Codes des images de test (moyennes)");
    public static readonly Text CodesCaption = new("The means of the codes of the first {0:N0} test images, coloured by class.", "Les moyennes des codes des {0:N0} premières images de test, colorées par classe.");
    public static readonly Text CodesRead = new("They should fill the disc of a standard normal distribution without gaps.", "Elles devraient remplir le disque d'une loi normale standard sans lacune.");
    public static readonly Text CodesShow = new("Their means are {0:0.00} and {1:0.00}, their deviations {2:0.00} and {3:0.00}; those of codes drawn for all test images {4:0.00} and {5:0.00}, {6:0.00} and {7:0.00}.", "Leurs moyennes sont {0:0.00} et {1:0.00}, leurs écarts-types {2:0.00} et {3:0.00} ; ceux de codes tirés pour toutes les images de test {4:0.00} et {5:0.00}, {6:0.00} et {7:0.00}.");
    public static readonly Text InterpolationChart = new("From class to class", "De classe en classe");
    public static readonly Text InterpolationCaption = new("On the straight line from the code of a test image of each class to that of the next.", "Sur la droite du code d'une image de test de chaque classe à celui de la suivante.");
    public static readonly Text InterpolationRead = new("Left and right ends are reconstructions of test images; between them nothing has ever been seen in training.", "Les bouts gauche et droit sont des reconstructions d'images de test ; entre eux rien n'a jamais été vu à l'entraînement.");
    public static readonly Text InterpolationShow = new("{0} lines of {1} images; on average the classifier sees {2:0.0} classes on a line.", "{0} lignes de {1} images ; en moyenne le classifieur voit {2:0.0} classes sur une ligne.");
}
