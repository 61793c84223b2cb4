using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

internal static class TrainAdversarialTexts
{
    public static readonly Text Title = new("3 – Generative adversarial network", "3 – Réseau antagoniste génératif");
    public static readonly Text Training = new("GAN, seed {0:0}", "GAN, graine {0:0}");
    public static readonly Text Diverged = new(
        "GAN, seed {0:0}: its losses are no numbers after epoch {1}. The report says so.",
        "GAN, graine {0:0} : ses pertes ne sont plus des nombres après l'époque {1}. Le rapport le dit.");
    public static readonly Text TooShort = new("GAN, seed {0:0}: {1:N0} training steps are too few to judge it by.", "GAN, graine {0:0} : {1:N0} pas d'entraînement sont trop peu pour le juger.");
    public static readonly Text Collapsed = new("GAN, seed {0:0}: its samples have collapsed. The report says so.", "GAN, graine {0:0} : ses échantillons se sont effondrés. Le rapport le dit.");
}
