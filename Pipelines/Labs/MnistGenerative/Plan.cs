using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>What the lab trains, for how long, and how much of it is looked at.</summary>
internal static class Plan
{
    /// <summary>Images a step, of every model.</summary>
    public const int Batch = 128;

    /// <summary>Epochs of the autoencoder, as the lab says.</summary>
    public const int AutoencoderEpochs = 20;

    /// <summary>Epochs of both VAEs. The lab prints no number; after 30 the reference runs stand where its printed loss does.</summary>
    public const int VariationalEpochs = 30;

    /// <summary>Epochs of the classifier that judges.</summary>
    public const int JudgeEpochs = 3;

    /// <summary>Images that each generator makes to be judged; fewer where fewer real ones are held out.</summary>
    public const int Samples = 10_000;

    /// <summary>How many of them are compared with every training image: a median is known well enough, and all of them would take a fifth of the lab's time.</summary>
    public const int Compared = 2_000;

    /// <summary>Noise vectors of the film strip, 8 × 8.</summary>
    public const int FilmNoise = 64;

    /// <summary>Codes a row of the grid by which the smoothness of a plane is measured.</summary>
    public const int PlaneSide = 40;

    /// <summary>Images a row of the manifold that is shown.</summary>
    public const int ManifoldSide = 20;

    /// <summary>Points of a scatter of codes.</summary>
    public const int ScatterPoints = 2_000;

    /// <summary>Images a step of the interpolation between digits.</summary>
    public const int InterpolationSteps = 11;

    /// <summary>Test images whose bound on the log-likelihood is found.</summary>
    public const int BoundImages = 500;

    /// <summary>The epochs after which the GAN's film strip is drawn; the last ends its training. The lab prints no number: thirty fit into the six minutes that the whole lab may take.</summary>
    public static IReadOnlyList<int> AdversarialStops { get; } = [1, 3, 6, 12, 20, 30];

    /// <summary>Codes drawn an image for the bound.</summary>
    public static IReadOnlyList<int> BoundCodes { get; } = [1, 50, 500];

    /// <summary>The lesson's VAE: mean and log σ (not log σ²), squared error. It prints no layers; one hidden layer of 512 is usual for it.</summary>
    public static VariationalAutoencoder.Options Lesson { get; } = new() { HiddenSizes = [512], Likelihood = Likelihood.SquaredError, Scale = LatentScale.LogSigma };
}
