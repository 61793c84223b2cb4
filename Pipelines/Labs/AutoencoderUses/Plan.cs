namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>What the lab trains, and for how long: chosen so that the whole takes less than 20 minutes on two cores, and with <c>--quick</c> some seconds.</summary>
internal sealed record Plan
{
    /// <summary>The deviation of the noise, as Keras's example has it.</summary>
    public const double Noise = 0.4;

    /// <summary>Images at once where nothing is learnt.</summary>
    public const int Batch = 128;

    /// <summary>Numbers of the dense models' code, and principal components beside it.</summary>
    public const int Code = 32;

    /// <summary>How many times fewer rows and columns a small image has.</summary>
    public const int Factor = 2;

    /// <summary>Places a side of the grids over latent planes.</summary>
    public const int Grid = 20;

    /// <summary>The share of the usual training images that is kept back to set the threshold of the anomaly detector.</summary>
    public const double KeptBack = 1.0 / 12;

    /// <summary>Images a step of convolutional models and of those with a plane for a code.</summary>
    public int TrainingBatch { get; init; } = 128;

    /// <summary>Images a step of dense models.</summary>
    public int DenseBatch { get; init; } = 256;

    /// <summary>The first training images on which the filters' widths are chosen.</summary>
    public int ImagesForWidths { get; init; } = 1000;

    /// <summary>Of the denoiser and of the convolutional autoencoders: as long as Keras's reference runs.</summary>
    public int ConvolutionalEpochs { get; init; } = 8;

    /// <summary>Of the super-resolution models.</summary>
    public int EnlargingEpochs { get; init; } = 3;

    /// <summary>Of the autoencoder with a 2-D code: as long as Keras's reference runs.</summary>
    public int PlaneEpochs { get; init; } = 20;

    /// <summary>Of the convolutional variational autoencoder: as long as Keras's example.</summary>
    public int VariationalEpochs { get; init; } = 30;

    /// <summary>Of dense autoencoders.</summary>
    public int DenseEpochs { get; init; } = 20;

    /// <summary>Of each of the anomaly detectors' autoencoders.</summary>
    public int AnomalyEpochs { get; init; } = 20;

    /// <summary>The most classes that are left out in turn.</summary>
    public int ClassesLeftOut { get; init; } = int.MaxValue;

    /// <summary>Of the classifier that judges generated images.</summary>
    public int ClassifierEpochs { get; init; } = 3;

    /// <summary>Numbers of labels that classifiers are trained with.</summary>
    public IReadOnlyList<int> Labels { get; init; } = [10, 100, 1000];

    /// <summary>How many times labelled images are drawn for each number of labels.</summary>
    public int Draws { get; init; } = 5;

    /// <summary>Training steps of each classifier.</summary>
    public int Updates { get; init; } = 400;

    /// <summary>The most samples that generated images are compared by.</summary>
    public int Samples { get; init; } = 10_000;

    /// <summary>The whole lab, or a look at it.</summary>
    public static Plan Of(bool quick) => !quick ? new Plan() : new Plan
    {
        TrainingBatch = 16,
        DenseBatch = 32,
        ImagesForWidths = 200,
        ConvolutionalEpochs = 2,
        EnlargingEpochs = 2,
        PlaneEpochs = 8,
        VariationalEpochs = 3,
        DenseEpochs = 8,
        AnomalyEpochs = 3,
        ClassesLeftOut = 3,
        Labels = [10, 100],
        Draws = 2,
        Updates = 30,
        Samples = 1000,
    };
}
