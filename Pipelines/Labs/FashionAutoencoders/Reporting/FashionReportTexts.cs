using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class FashionReportTexts
{
    public static readonly Text Title = new("The autoencoder with Keras: a lab on Fashion-MNIST, run again", "L'auto-encodeur avec Keras : un TP sur Fashion-MNIST, refait");
    public static readonly Text Subtitle = new("{0}, {1:N0} training and {2:N0} test images, seed {3}", "{0}, {1:N0} images d'entraînement et {2:N0} de test, graine {3}");
    public static readonly Text NotComparable = new(
        "The published figures cannot be compared with this run ({0}); everything else is computed.",
        "Les chiffres publiés ne sont pas comparables à cette exécution ({0}) ; tout le reste est calculé.");
    public static readonly Text Missing = new("The run was stopped. Missing: {0}.", "L'exécution a été arrêtée. Il manque : {0}.");
}
