using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class CurveQuotationTexts
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
}
