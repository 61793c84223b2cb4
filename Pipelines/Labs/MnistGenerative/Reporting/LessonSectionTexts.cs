using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class LessonSectionTexts
{
    public static readonly Text Title = new("2b – The lesson's variational autoencoder", "2b – L'auto-encodeur variationnel de la leçon");
    public static readonly Text ModelIs = new(
        "784-512-(2, 2)-512-784, {0:N0} parameters: as the lesson has it, mean and **logarithm of the deviation** (log σ, not log σ² as above), squared error summed over the pixels plus KL, averaged over the batch. The lesson prints no layers. "
        + "The loss goes from {1:0.00} to {2:0.00} an image, of which {3:0.00} is KL in the end.",
        "784-512-(2, 2)-512-784, {0:N0} paramètres : comme dans la leçon, moyenne et **logarithme de l'écart-type** (log σ, et non log σ² comme plus haut), erreur quadratique sommée sur les pixels plus KL, en moyenne sur le lot. La leçon n'imprime pas de couches. "
        + "La perte passe de {1:0.00} à {2:0.00} par image, dont {3:0.00} de KL à la fin.");
}
