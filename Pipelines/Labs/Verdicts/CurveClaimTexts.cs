using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

internal static class CurveClaimTexts
{
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
