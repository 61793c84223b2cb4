using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class HundredsOfEpochsTexts
{
    public static readonly Text Title = new("Would hundreds of epochs tell? (--long)", "Des centaines d'époques trancheraient-elles ? (--long)");
    public static readonly Text Training = new("{0}, seed {1:0}", "{0}, graine {1:0}");
    public static readonly Text Stopping = new("{0}, with early stopping", "{0}, avec arrêt anticipé");
}
