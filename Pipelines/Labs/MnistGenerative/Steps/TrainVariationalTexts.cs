using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

internal static class TrainVariationalTexts
{
    public static readonly Text Title = new("2 – Variational autoencoder", "2 – Auto-encodeur variationnel");
    public static readonly Text LessonTitle = new("2b – The lesson's variational autoencoder", "2b – L'auto-encodeur variationnel de la leçon");
    public static readonly Text Training = new("VAE, seed {0:0}", "VAE, graine {0:0}");
    public static readonly Text Lesson = new("the lesson's VAE", "VAE de la leçon");
}
