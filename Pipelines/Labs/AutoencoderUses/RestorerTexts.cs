using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

internal static class RestorerTexts
{
    public static readonly Text Noisy = new("noisy input", "entrée bruitée");
    public static readonly Text Median = new("median filter", "filtre médian");
    public static readonly Text Gaussian = new("Gaussian filter", "filtre gaussien");
    public static readonly Text Bottleneck = new("dense, noisy images alone", "dense, images bruitées seules");
    public static readonly Text Nearest = new("nearest", "plus proche voisin");
    public static readonly Text Bilinear = new("bilinear", "bilinéaire");
    public static readonly Text Bicubic = new("bicubic", "bicubique");
    public static readonly Text Dense = new("dense, {0} numbers", "dense, {0} nombres");
    public static readonly Text Pca = new("{0} principal components", "{0} composantes principales");
    public static readonly Text Pixels = new("raw pixels", "pixels bruts");
    public static readonly Text Scratch = new("network from scratch", "réseau depuis zéro");
    public static readonly Text Encoder = new("pretrained encoder", "encodeur préentraîné");
    public static readonly Text Tuned = new("pretrained, then tuned", "préentraîné puis affiné");

    /// <summary>What is called so in files.</summary>
    public static Text Named(string key) => key switch
    {
        "noisy" => Noisy,
        "median" => Median,
        "gaussian" => Gaussian,
        "denoiser" => UsesTexts.Denoiser,
        "bottleneck" => Bottleneck,
        "nearest" => Nearest,
        "bilinear" => Bilinear,
        "bicubic" => Bicubic,
        "super-resolution" => UsesTexts.Enlarger,
        "dense" => UsesTexts.Dense,
        "convolutional" => UsesTexts.Convolutional,
        "pixels" => Pixels,
        "scratch" => Scratch,
        "encoder" => Encoder,
        "tuned" => Tuned,
        _ => Text.FromString(key),
    };
}
