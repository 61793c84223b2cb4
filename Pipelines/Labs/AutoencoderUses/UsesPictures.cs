using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>What figures show besides numbers.</summary>
internal sealed class UsesPictures
{
    /// <summary>Restored test images by name in files: <c>noisy</c>, <c>median</c>, <c>gaussian</c>, <c>denoiser</c>, <c>bottleneck</c>.</summary>
    public Dictionary<string, ScoredImages> Denoised { get; } = [];

    /// <summary>Enlarged test images by name in files: <c>nearest</c>, <c>bilinear</c>, <c>bicubic</c>, <c>super-resolution</c>.</summary>
    public Dictionary<string, ScoredImages> Enlarged { get; } = [];

    /// <summary>The test images' 2-D codes by name in files: <c>plane</c>, <c>pca</c>, <c>vae</c>; two numbers an image.</summary>
    public Dictionary<string, float[]> Codes { get; } = [];

    /// <summary>Images decoded of random codes: by the variational autoencoder, and by the plain one's decoder.</summary>
    public (Tensor Variational, Tensor Plain)? Samples { get; set; }

    /// <summary>Images decoded over the latent plane, row by row.</summary>
    public Tensor? Grid { get; set; }

    /// <summary>The first test images of both kinds.</summary>
    public IReadOnlyList<ReadOnlyMemory<float>> Kinds { get; set; } = [];

    /// <summary>Restored test images by model and [kind trained on, kind scored on].</summary>
    public Dictionary<(string Model, int TrainedOn, int ScoredOn), ScoredImages> Specific { get; } = [];

    /// <summary>The ROC curves of classes left out, by class.</summary>
    public Dictionary<int, RocCurve> Curves { get; } = [];

    /// <summary>For each class left out, the test image of it that was reconstructed worst, and its reconstruction.</summary>
    public Dictionary<int, (ReadOnlyMemory<float> Image, ReadOnlyMemory<float> Reconstruction)> Strangest { get; } = [];
}
