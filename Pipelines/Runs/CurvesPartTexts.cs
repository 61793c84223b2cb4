using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class CurvesPartTexts
{
    public static readonly Text Curves = new("Losses and metrics, epoch by epoch", "Pertes et métriques, époque par époque");
    public static readonly Text Epoch = new("Epoch", "Époque");
    public static readonly Text Training = new("training", "entraînement");
    public static readonly Text ValidationLine = new("validation", "validation");
    public static readonly Text Caption = new("{0} on training and validation images, epoch by epoch.", "{0} sur les images d'entraînement et de validation, époque par époque.");
    public static readonly Text Shows = new(
        "On the training images it went from {0:0.####} to {1:0.####}; on the validation images it was lowest, {2:0.####}, after epoch {3} and highest, {4:0.####}, after epoch {5} of {6}.",
        "Sur les images d'entraînement, elle est passée de {0:0.####} à {1:0.####} ; sur celles de validation, elle a été la plus basse, {2:0.####}, après l'époque {3} et la plus haute, {4:0.####}, après l'époque {5} sur {6}.");
    public static readonly Text Once = new("After its one epoch: {0:0.####} on the training images, {1:0.####} on the validation images.", "Après son unique époque : {0:0.####} sur les images d'entraînement, {1:0.####} sur celles de validation.");
    public static readonly Text OnceAlone = new("After its one epoch: {0:0.####}.", "Après son unique époque : {0:0.####}.");
    public static readonly Text ShowsAlone = new(
        "It went from {0:0.####} to {1:0.####}; it was lowest, {2:0.####}, after epoch {3} and highest, {4:0.####}, after epoch {5} of {6}.",
        "Elle est passée de {0:0.####} à {1:0.####} ; elle a été la plus basse, {2:0.####}, après l'époque {3} et la plus haute, {4:0.####}, après l'époque {5} sur {6}.");
    public static readonly Text AnyHow = new("Compare the two lines: where they part, the model has learnt what holds for the training images alone.", "Comparez les deux lignes : là où elles se séparent, le modèle a appris ce qui ne vaut que pour les images d'entraînement.");
    public static readonly Text Loss = new("Loss", "Perte");
    public static readonly Text LossHow = new(
        "Lower is better; a validation curve that rises while the training curve falls shows overfitting.",
        "Plus bas est mieux ; une courbe de validation qui monte pendant que celle d'entraînement descend montre un surapprentissage.");
    public static readonly Text ReconstructionLoss = new("Reconstruction loss", "Perte de reconstruction");
    public static readonly Text ReconstructionHow = new("Lower is better: what the decoder makes of a code is nearer to the image.", "Plus bas est mieux : ce que le décodeur fait d'un code est plus proche de l'image.");
    public static readonly Text Divergence = new("KL divergence of the codes", "Divergence KL des codes");
    public static readonly Text DivergenceHow = new(
        "What the codes tell of their images, in nats. It rises where the model finds it worth its price; at 0 the codes tell nothing.",
        "Ce que les codes disent de leurs images, en nats. Elle monte là où le modèle y trouve son compte ; à 0, les codes ne disent rien.");
    public static readonly Text DiscriminatorLoss = new("Loss of the discriminator", "Perte du discriminateur");
    public static readonly Text GeneratorLoss = new("Loss of the generator", "Perte du générateur");
    public static readonly Text EncoderLoss = new("Loss of the encoder against the discriminator", "Perte de l'encodeur contre le discriminateur");
    public static readonly Text AdversaryHow = new(
        "One adversary's gain is the other's loss: neither curve says by itself whether images get better; log 2 = 0.69 is a discriminator that guesses.",
        "Le gain de l'un est la perte de l'autre : aucune des courbes ne dit à elle seule si les images s'améliorent ; log 2 = 0,69 est un discriminateur qui devine.");
    public static readonly Text CriticLoss = new("Loss of the critic", "Perte du critique");
    public static readonly Text CriticHow = new("Its negative estimates how far fakes are from images, penalty included: nearer to 0 is better.", "Son opposé estime l'écart entre fausses et vraies images, pénalité comprise : plus près de 0 est mieux.");
    public static readonly Text Penalty = new("Gradient penalty", "Pénalité du gradient");
    public static readonly Text PenaltyHow = new("Near 0 the critic's slope is near 1, as it should be.", "Près de 0, la pente du critique est proche de 1, comme il se doit.");
    public static readonly Text Accuracy = new("accuracy", "accuracy");
    public static readonly Text AccuracyHow = new(
        "For images of many pixels Keras counts the images whose brightest output pixel is the brightest input pixel: no measure of reconstruction.",
        "Pour des images de plusieurs pixels, Keras compte les images dont le pixel de sortie le plus clair est le pixel d'entrée le plus clair : ce n'est pas une mesure de la reconstruction.");
    public static readonly Text Judgements = new("What the discriminator thinks", "Ce que pense le discriminateur");
    public static readonly Text Probability = new("Probability of being real", "Probabilité d'être vraie");
    public static readonly Text EquilibriumLine = new("equilibrium", "équilibre");
    public static readonly Text JudgementsCaption = new("The mean probability that the discriminator gives to training images, D(x), and to fakes, D(G(z)), epoch by epoch.", "La probabilité moyenne que le discriminateur donne aux images d'entraînement, D(x), et aux fausses, D(G(z)), époque par époque.");
    public static readonly Text JudgementsHow = new("In the equilibrium of theory both are 1/2; the wider apart, the more easily fakes are told.", "À l'équilibre théorique les deux valent 1/2 ; plus elles s'écartent, plus les fausses images se reconnaissent.");
    public static readonly Text JudgementsShow = new("In the last epoch D(x) is {0:0.000} and D(G(z)) {1:0.000}.", "À la dernière époque, D(x) vaut {0:0.000} et D(G(z)) {1:0.000}.");
}
