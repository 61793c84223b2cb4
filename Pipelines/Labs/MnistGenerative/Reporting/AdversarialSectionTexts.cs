using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class AdversarialSectionTexts
{
    public static readonly Text Title = new("3 – Generative adversarial network", "3 – Réseau antagoniste génératif");
    public static readonly Text ModelIs = new(
        "The lab gives a noise vector of 100 numbers, an image of 784 pixels and a probability, and **prints no layers**; it speaks of an architecture corrected after a dimension error. Here 100-256-512-784 plays against 784-512-256-1: {0:N0} parameters, "
        + "leaky ReLU (0.2), sigmoid, Adam (2e-4, β₁ 0.5), batch normalization in the generator and pixels from −1 to 1 for the discriminator, as the program Keras-GAN has them; {1} epochs of batches of {2}, which fit the time of the lab. Dense layers alone were tried before: their samples collapsed.",
        "Le TP donne un vecteur de bruit de 100 nombres, une image de 784 pixels et une probabilité, et **n'imprime aucune couche** ; il parle d'une architecture corrigée après une erreur de dimension. Ici 100-256-512-784 joue contre 784-512-256-1 : {0:N0} paramètres, "
        + "ReLU à fuite (0,2), sigmoïde, Adam (2e-4, β₁ 0,5), normalisation par lots dans le générateur et pixels de −1 à 1 pour le discriminateur, comme le programme Keras-GAN ; {1} époques de lots de {2}, qui tiennent dans le temps du TP. Des couches denses seules ont été essayées avant : leurs échantillons se sont effondrés.");
    public static readonly Text Broken = new("Seed {0:0}: {1}. What follows is no success.", "Graine {0:0} : {1}. Ce qui suit n'est pas un succès.");
    public static readonly Text TooShort = new("Seed {0:0}: {1}. What follows says nothing of what a GAN can do.", "Graine {0:0} : {1}. Ce qui suit ne dit rien de ce que peut un GAN.");
    public static readonly Text LossChart = new("Losses of both networks", "Pertes des deux réseaux");
    public static readonly Text Loss = new("Cross-entropy", "Entropie croisée");
    public static readonly Text Discriminator = new("discriminator (Loss_D)", "discriminateur (Loss_D)");
    public static readonly Text Generator = new("generator (Loss_G)", "générateur (Loss_G)");
    public static readonly Text LossCaption = new("Losses of discriminator and generator over {0} epochs.", "Pertes du discriminateur et du générateur sur {0} époques.");
    public static readonly Text LossRead = new(
        "Neither measures quality: each is relative to the other network's skill. In equilibrium both would be 0.69.",
        "Aucune ne mesure la qualité : chacune est relative à l'habileté de l'autre réseau. À l'équilibre les deux vaudraient 0,69.");
    public static readonly Text LossShow = new(
        "In the end {0:0.00} and {1:0.00}; {2:P0} of the epochs end with a higher loss than the one before, of that of the two which rises more often.",
        "À la fin {0:0.00} et {1:0.00} ; {2:P0} des époques finissent avec une perte plus haute que la précédente, pour celui des deux dont la perte remonte le plus souvent.");
    public static readonly Text ScoreChart = new("What the discriminator says", "Ce que dit le discriminateur");
    public static readonly Text Score = new("Probability of being real", "Probabilité d'être réelle");
    public static readonly Text Real = new("D(x): real images", "D(x) : vraies images");
    public static readonly Text Fake = new("D(G(z)): generated images", "D(G(z)) : images générées");
    public static readonly Text Expected = new("the lab's equilibrium", "équilibre du TP");
    public static readonly Text From = new("reached from", "atteint dès");
    public static readonly Text To = new("reached up to", "atteint jusqu'à");
    public static readonly Text ScoreCaption = new("The means of D(x) and D(G(z)) over each epoch.", "Les moyennes de D(x) et de D(G(z)) sur chaque époque.");
    public static readonly Text ScoreRead = new("The lab expects both at 0.5, its Nash equilibrium; apart they mean that the discriminator still tells real from generated.", "Le TP attend les deux à 0,5, son équilibre de Nash ; leur écart veut dire que le discriminateur distingue encore le vrai du généré.");
    public static readonly Text ScoreShow = new("Over the last epoch D(x) is {0:0.000} and D(G(z)) {1:0.000}.", "Sur la dernière époque D(x) vaut {0:0.000} et D(G(z)) {1:0.000}.");
    public static readonly Text VerdictIs = new(
        "Over the last epoch D(x) is {0:0.000} and D(G(z)) is {1:0.000}: the equilibrium, both from {3:0.0} to {4:0.0}, is **{2}**.",
        "Sur la dernière époque D(x) vaut {0:0.000} et D(G(z)) {1:0.000} : l'équilibre, les deux entre {3:0.0} et {4:0.0}, est **{2}**.");
    public static readonly Text Reached = new("reached", "atteint");
    public static readonly Text NotReached = new("not reached", "non atteint");
    public static readonly Text NotJudged = new("not judged (too few steps)", "non jugé (trop peu de pas)");
    public static readonly Text FilmChart = new("The same noise, epoch after epoch", "Le même bruit, époque après époque");
    public static readonly Text After = new("after epoch {0}", "après l'époque {0}");
    public static readonly Text FilmCaption = new("What the generator makes of the same {0} noise vectors as it learns.", "Ce que le générateur fait des mêmes {0} vecteurs de bruit pendant qu'il apprend.");
    public static readonly Text FilmRead = new("The same place in every frame is the same noise; a place that goes on changing its class late shows a training that does not settle.", "La même place dans chaque image est le même bruit ; une place qui change encore de classe sur le tard montre un entraînement qui ne se stabilise pas.");
    public static readonly Text FilmShow = new("{0} frames, the last after epoch {1}.", "{0} images, la dernière après l'époque {1}.");
    public static readonly Text NearestChart = new("Has it memorized?", "A-t-il appris par cœur ?");
    public static readonly Text Sample = new("sample", "échantillon");
    public static readonly Text Nearest = new("nearest training image", "image d'entraînement la plus proche");
    public static readonly Text NearestCaption = new("Samples above the training image nearest to each.", "Des échantillons au-dessus de l'image d'entraînement la plus proche de chacun.");
    public static readonly Text NearestRead = new("A copy would be the same image twice.", "Une copie serait deux fois la même image.");
    public static readonly Text NearestShow = new(
        "Of the first {3:N0} samples and as many held-out test images: the median distance to the nearest training image is {0:0.00}, that of the test images {1:0.00}; {2:P1} of the samples are nearer than all but one per cent of the test images.",
        "Pour les {3:N0} premiers échantillons et autant d'images de test : la distance médiane à l'image d'entraînement la plus proche est {0:0.00}, celle des images de test {1:0.00} ; {2:P1} des échantillons sont plus proches que toutes les images de test sauf un pour cent.");
}
