using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

internal static class EngineTexts
{
    public static readonly Text Section = new("Two engines", "Deux moteurs");
    public static readonly Text About = new(
        "This run's models were trained on {0}, and on the embedded engine too, from the same first weights, with the same shuffles and the same noise. The two add in different orders, and training lets roundings grow, from engine to engine as from one first weight to its neighbour among float32 numbers. Whether they do the same is therefore seen in step: for chosen epochs, the first and the last among them, the embedded engine begins with the weights and the optimizer's state with which {0} began.",
        "Les modèles de cette exécution ont été entraînés par {0}, et aussi par le moteur intégré, à partir des mêmes poids initiaux, avec les mêmes mélanges et le même bruit. Les deux additionnent dans des ordres différents, et l'entraînement fait grandir les arrondis, d'un moteur à l'autre comme d'un poids initial à son voisin parmi les nombres float32. Qu'ils fassent la même chose se voit donc époque par époque, à partir du même état : pour des époques choisies, dont la première et la dernière, le moteur intégré commence avec les poids et l'état de l'optimiseur avec lesquels {0} a commencé.");
    public static readonly Text AboutSome = new(
        "What an interrupted run had left was not trained again: {0} of {1} trainings are compared.",
        "Ce qu'une exécution interrompue avait laissé n'a pas été entraîné à nouveau : {0} sur {1} entraînements sont comparés.");
    public static readonly Text Losses = new("Losses on both engines; in step, those of an epoch differ by up to {0:0.0e+0}.", "Pertes sur les deux moteurs ; époque par époque, celles d'une époque diffèrent de {0:0.0e+0} au plus.");
    public static readonly Text Medians = new("Median SSIM (scikit-image) of the test images after the last epoch, on both engines.", "SSIM (scikit-image) médian des images de test après la dernière époque, sur les deux moteurs.");
    public static readonly Text MediansAgree = new(
        "Median SSIMs agree within {0:0.000}: in step, the largest difference after the last epoch is {1:0.0e+0}.",
        "Les SSIM médians concordent à {0:0.000} près : époque par époque, la plus grande différence après la dernière époque est {1:0.0e+0}.");
    public static readonly Text MediansDiffer = new(
        "Median SSIMs differ by more than {0:0.000} in {1} of {2} trainings: in step, the largest difference after the last epoch is {3:0.0e+0}. The engines do not do the same.",
        "Les SSIM médians diffèrent de plus de {0:0.000} dans {1} entraînements sur {2} : époque par époque, la plus grande différence après la dernière époque est {3:0.0e+0}. Les moteurs ne font pas la même chose.");
    public static readonly Text Apart = new(
        "Each engine alone, roundings carry the two apart by up to {0:0.0e+0} in median SSIM and {1:0.0e+0} in the loss of an epoch.",
        "Chaque moteur seul, les arrondis les écartent de {0:0.0e+0} au plus en SSIM médian et de {1:0.0e+0} en perte d'une époque.");
    public static readonly Text GrowthTitle = new("How far the losses of both engines lie apart", "L'écart entre les pertes des deux moteurs");
    public static readonly Text GrowthCaption = new("{0}: the difference of the losses after each epoch, in step and each engine alone.", "{0} : la différence des pertes après chaque époque, époque par époque et chaque moteur seul.");
    public static readonly Text GrowthRead = new(
        "In step, the line shows what the engines do otherwise within one epoch; each engine alone, it shows how roundings grow. A float32 number has a relative precision of 6e-8. Equal losses are left out.",
        "Époque par époque, la ligne montre ce que les moteurs font autrement en une époque ; chaque moteur seul, elle montre comment grandissent les arrondis. Un nombre float32 a une précision relative de 6e-8. Les pertes égales sont omises.");
    public static readonly Text GrowthShows = new(
        "In step, the first epoch differs by {0:0.0e+0} and the last by {1:0.0e+0}; each engine alone, the last differs by {2:0.0e+0}.",
        "Époque par époque, la première époque diffère de {0:0.0e+0} et la dernière de {1:0.0e+0} ; chaque moteur seul, la dernière diffère de {2:0.0e+0}.");
    public static readonly Text StepLine = new("in step", "époque par époque");
    public static readonly Text AloneLine = new("each alone", "chacun seul");
    public static readonly Text Epoch = new("Epoch", "Époque");
    public static readonly Text LossDifference = new("Difference of the losses", "Différence des pertes");
    public static readonly Text Difference = new("Difference", "Différence");
    public static readonly Text Training = new("Training", "Entraînement");
    public static readonly Text Epochs = new("Epochs", "Époques");
    public static readonly Text First = new("First loss, {0}", "Première perte, {0}");
    public static readonly Text Last = new("Last loss, {0}", "Dernière perte, {0}");
    public static readonly Text Embedded = new("embedded engine", "moteur intégré");
    public static readonly Text Largest = new("Largest difference, {0}", "Plus grande différence, {0}");
    public static readonly Text EmbeddedInStep = new("embedded engine, in step", "moteur intégré, époque par époque");
    public static readonly Text EmbeddedAlone = new("embedded engine, alone", "moteur intégré, seul");
    public static readonly Text Again = new("{0}, on the embedded engine", "{0}, sur le moteur intégré");
    public static readonly Text InStep = new("{0}, on the embedded engine in step", "{0}, sur le moteur intégré époque par époque");
}
