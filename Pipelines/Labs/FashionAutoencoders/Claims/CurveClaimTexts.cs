using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class CurveClaimTexts
{
    public static readonly CurveQuotations Figure2 = new(
        new("Section 2.2, figure 2", "Section 2.2, figure 2"),
        new("We notice a decrease of the losses, both for training and for validation.", "On remarque une diminution des pertes, à la fois pour l'entraînement et la validation."),
        new("The stabilization of the losses becomes apparent after about 7.5 epochs …", "La stabilisation des pertes devient apparente après environ 7,5 époques …"),
        new("… with slight fluctuations.", "… avec de légères fluctuations."),
        new("The training loss stays constantly below the validation loss.", "La perte d'entraînement demeure constamment inférieure à la perte de validation."),
        new("Although the gap between the two is not very large, it remains a positive sign.", "Bien que l'écart entre les deux ne soit pas très grand, cela reste un signe positif."),
        new("The model seems to perform well and to fit the training and validation data properly.", "Le modèle semble bien performant et s'ajuster de manière appropriée aux données d'entraînement et de validation."),
        new("It could stop training after about 7.5 epochs, for the losses seem to become stable at this stage.", "Il pourrait interrompre l'entraînement après environ 7,5 époques, car les pertes semblent se stabiliser à ce stade."));

    public static readonly CurveQuotations Figure6 = new(
        new("Section 3.3, figure 6", "Section 3.3, figure 6"),
        new("A decrease of the losses is observed, for training as well as for validation.", "On observe une diminution des pertes, tant pour l'entraînement que pour la validation."),
        new("After about 10 epochs, the losses become stable …", "Après environ 10 époques, on observe une stabilisation des pertes …"),
        new("… with slight fluctuations.", "… avec de légères fluctuations."),
        new("The training loss stays constantly below the validation loss.", "La perte d'entraînement reste constamment inférieure à la perte de validation."),
        new("However, the gap between the two is not very large, which is a positive sign.", "Toutefois, l'écart entre les deux n'est pas très grand, ce qui est un signe positif."),
        new("The loss curves converge to a minimum, … without apparent sign of overfitting.", "Les courbes de perte convergent vers une valeur minimale, … sans signe apparent de surapprentissage."),
        new("It might be sensible to consider stopping the training after about 10 epochs.", "Il serait peut-être judicieux de considérer l'arrêt de l'entraînement après environ 10 époques."));

    public static readonly Text FallRule = new("both losses are lower after the last epoch than after the first", "les deux pertes sont plus basses après la dernière époque qu'après la première");
    public static readonly Text FallOurs = new("training {0:0.0000} → {1:0.0000}, validation {2:0.0000} → {3:0.0000}", "entraînement {0:0.0000} → {1:0.0000}, validation {2:0.0000} → {3:0.0000}");
    public static readonly Text SeedsWhere = new("so in {0} of {1} seeds", "de même pour {0} graines sur {1}");
    public static readonly Text PlateauRule = new(
        "the epoch from which on none lowers the validation loss by more than {0:P1} is {1} ± {2} (half a tick of the lab's axis)",
        "l'époque à partir de laquelle aucune ne baisse la perte de validation de plus de {0:P1} est {1} ± {2} (une demi-graduation de l'axe du TP)");
    public static readonly Text Epoch = new("epoch {0}", "époque {0}");
    public static readonly Text Epochs = new("epochs {0} to {1}, {2} seeds", "époques {0} à {1}, {2} graines");
    public static readonly Text EpochsAlike = new("epoch {0}, {1} seeds", "époque {0}, {1} graines");
    public static readonly Text RisesRangeAlike = new("{0} rises, {1} seeds", "{0} remontée, {1} graines");
    public static readonly Text FromEpochsAlike = new("from epoch {0} on, {1} seeds", "à partir de l'époque {0}, {1} graines");
    public static readonly Text SharesAlike = new("{0:P2}, {1} seeds", "{0:P2}, {1} graines");
    public static readonly Text AboveAlike = new("{0:P2} above, {1} seeds", "{0:P2} au-dessus, {1} graines");
    public static readonly Text NoPlateau = new("no plateau", "pas de plateau");
    public static readonly Text FluctuationsRule = new("the validation loss rises after at least one epoch", "la perte de validation remonte après au moins une époque");
    public static readonly Text Rises = new("{0} rises in {1} epochs", "{0} remontées en {1} époques");
    public static readonly Text RisesRange = new("{0} to {1} rises, {2} seeds", "{0} à {1} remontées, {2} graines");
    public static readonly Text BelowRule = new("in every epoch the training loss is below the validation loss", "à chaque époque la perte d'entraînement est inférieure à la perte de validation");
    public static readonly Text BelowFrom = new("in {0} of {1} epochs, from epoch {2} on", "pour {0} époques sur {1}, à partir de l'époque {2}");
    public static readonly Text BelowNever = new("in {0} of {1} epochs, not at the end", "pour {0} époques sur {1}, pas à la fin");
    public static readonly Text FromEpochs = new("from epoch {0} to {1} on, {2} seeds", "à partir de l'époque {0} à {1}, {2} graines");
    public static readonly Text BelowRemark = new(
        "Keras averages the training loss over the epoch while the weights still improve: in the first epochs it lies above the validation loss.",
        "Keras moyenne la perte d'entraînement pendant l'époque, alors que les poids s'améliorent encore : les premières époques, elle est au-dessus de la perte de validation.");
    public static readonly Text GapRule = new("at the end the gap is at most {0:P0} of the validation loss", "à la fin l'écart est au plus {0:P0} de la perte de validation");
    public static readonly Text Share = new("{0:P2}", "{0:P2}");
    public static readonly Text Shares = new("{0:P2} to {1:P2}, {2} seeds", "{0:P2} à {1:P2}, {2} graines");
    public static readonly Text FitRule = new(
        "the last validation loss is at most {0:P1} above its least, with a gap of at most {1:P0}",
        "la dernière perte de validation est au plus {0:P1} au-dessus de son minimum, avec un écart d'au plus {1:P0}");
    public static readonly Text FitOurs = new("{0:P2} above its least, gap {1:P2}", "{0:P2} au-dessus du minimum, écart {1:P2}");
    public static readonly Text Above = new("{0:P2} to {1:P2} above, {2} seeds", "{0:P2} à {1:P2} au-dessus, {2} graines");
    public static readonly Text StopRule = new(
        "by epoch {1} at least {0:P0} of the fall of the validation loss over {2} epochs is reached",
        "à l'époque {1} au moins {0:P0} de la baisse de la perte de validation sur {2} époques est atteinte");
    public static readonly Text NotTrainedSoFar = new("not trained so far", "pas entraîné jusque-là");
}
