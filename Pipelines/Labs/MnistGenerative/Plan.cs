using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>What the lab trains, for how long, and how much of it is looked at: the whole within six minutes on two cores, <c>--quick</c> within some seconds.</summary>
internal sealed record Plan
{
    /// <summary>Images a step, of every model.</summary>
    public const int Batch = 128;

    /// <summary>The epoch after which the lab prints the autoencoder's last loss.</summary>
    public const int AutoencoderEnd = 20;

    /// <summary>The epoch after which the reference runs of the lab's VAE stand where its last printed loss does; the lab prints no number.</summary>
    public const int VariationalEnd = 30;

    /// <summary>Noise vectors of the film strip, 8 × 8.</summary>
    public const int FilmNoise = 64;

    /// <summary>Points of a scatter of codes.</summary>
    public const int ScatterPoints = 2_000;

    /// <summary>Images a step of the interpolation between classes.</summary>
    public const int InterpolationSteps = 11;

    /// <summary>Epochs of the autoencoder.</summary>
    public int AutoencoderEpochs { get; init; } = AutoencoderEnd;

    /// <summary>Epochs of both VAEs.</summary>
    public int VariationalEpochs { get; init; } = VariationalEnd;

    /// <summary>Epochs of the classifier that judges.</summary>
    public int JudgeEpochs { get; init; } = 3;

    /// <summary>Images that each generator makes to be judged; fewer where fewer real ones are held out.</summary>
    public int Samples { get; init; } = 10_000;

    /// <summary>How many of them are compared with every training image: a median is known well enough, and all of them would take a fifth of the lab's time.</summary>
    public int Compared { get; init; } = 2_000;

    /// <summary>Codes a row of the grid by which the smoothness of a plane is measured.</summary>
    public int PlaneSide { get; init; } = 40;

    /// <summary>Images a row of the manifold that is shown.</summary>
    public int ManifoldSide { get; init; } = 20;

    /// <summary>Test images whose bound on the log-likelihood is found.</summary>
    public int BoundImages { get; init; } = 500;

    /// <summary>The epochs after which the GAN's film strip is drawn; the last ends its training. The lab prints no number: thirty fit into the six minutes that the whole lab may take.</summary>
    public IReadOnlyList<int> AdversarialStops { get; init; } = [1, 3, 6, 12, 20, 30];

    /// <summary>Codes drawn an image for the bound.</summary>
    public static IReadOnlyList<int> BoundCodes { get; } = [1, 50, 500];

    /// <summary>The lesson's VAE: mean and log σ (not log σ²), squared error. It prints no layers; one hidden layer of 512 is usual for it.</summary>
    public static VariationalAutoencoder.Options Lesson { get; } = new() { HiddenSizes = [512], Likelihood = Likelihood.SquaredError, Scale = LatentScale.LogSigma };

    /// <summary>The whole lab, or a look at it.</summary>
    public static Plan Of(bool quick) => !quick ? new Plan() : new Plan
    {
        AutoencoderEpochs = 10,
        VariationalEpochs = 10,
        Compared = 500,
        PlaneSide = 20,
        BoundImages = 20,
        AdversarialStops = [1, 2, 3, 4, 6, 8],
    };
}
