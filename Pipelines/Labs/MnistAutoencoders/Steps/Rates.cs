using MLGenerative.Evaluation.Compression;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>Measures ways of keeping images: mean bytes an image against error and similarity.</summary>
internal static class Rates
{
    /// <summary>Codes as float32.</summary>
    public const string Float = "code-float32";

    /// <summary>Codes in 8 bits a number, entropy-coded.</summary>
    public const string Byte = "code-8bit";

    /// <summary>The quantized cosine transform.</summary>
    public const string Cosines = "dct";

    /// <summary>PNG files.</summary>
    public const string Png = "png";

    private const string Code = nameof(Code), Bytes = nameof(Bytes), Returned = nameof(Returned);

    /// <summary>An autoencoder with a code of this size, its halves on the run's threads too.</summary>
    public static MnistAutoencoder Prepared(MnistRun run, int size)
    {
        var model = run.Prepare(new MnistAutoencoder(new() { CodeSize = size }), run.Seed);
        run.Prepare(model.Encoder, run.Seed);
        run.Prepare(model.Decoder, run.Seed);
        return model;
    }

    /// <summary>Adds an autoencoder's codes, as they are and in 8 bits.</summary>
    public static void Add(MnistRun run, MnistAutoencoder model, int size)
    {
        run.Context.Stop.ThrowIfCancellationRequested();
        Add(run, Float, size, run.Reconstruct(model.Whole, Plan.Batch), size * (double)sizeof(float));
        var codec = VectorCodec.Fit(TrainingCodes(run, model).Floats, size);
        run.Results.UsedNumbers[size] = codec.UsedNumbers;
        var ml = run.Ml;
        Measure(run, Byte, size, ml.Transforms.ReconstructImages(Code, LabImages.Features, model.Encoder, Plan.Batch)
            .Append(ml.Transforms.CodeVectors(Returned, Bytes, Code, codec, run.Threads)),
            (output, _) => ml.Transforms.ReconstructImages(output, Returned, model.Decoder, Plan.Batch));
    }

    /// <summary>Adds a codec of images that learns no model.</summary>
    public static void Add(MnistRun run, string name, int setting, ICodec codec)
    {
        run.Context.Stop.ThrowIfCancellationRequested();
        var ml = run.Ml;
        Measure(run, name, setting, ml.Transforms.CodeVectors(Returned, Bytes, LabImages.Features, codec, run.Threads), (output, _) => ml.Transforms.FlattenImages(output, Returned));
    }

    /// <summary>The codes of the first training images.</summary>
    public static Tensor TrainingCodes(MnistRun run, MnistAutoencoder model)
    {
        var ml = run.Ml;
        var view = ml.Data.TakeRows(run.Data.Train, Plan.FittedImages);
        return ml.Transforms.NormalizePixels(LabImages.Features, ImageColumns.Pixels).Append(ml.Transforms.FlattenImages(LabImages.Features))
            .Append(ml.Transforms.ReconstructImages(Code, LabImages.Features, model.Encoder, Plan.Batch)).Fit(view).Transform(view).ToTensor(Code);
    }

    // The bytes are counted where the images are scored: what is coded is kept, not coded again.
    private static void Measure(MnistRun run, string name, int setting, IEstimator<ITransformer> code, Func<string, string, IEstimator<ITransformer>> decode)
    {
        var ml = run.Ml;
        var coded = ml.Data.Cache(code.Fit(run.Images.TestView).Transform(run.Images.TestView), Bytes, Returned);
        var scored = ScoredImages.Of(ml, coded, LabImages.Features, run.Shape, decode, keepImages: false);
        Add(run, name, setting, scored, coded.GetColumn<double>(Bytes).Average());
    }

    private static void Add(MnistRun run, string name, int setting, ScoredImages scored, double bytes) =>
        run.Results.Rates.Add(new RatePoint(name, setting, bytes, BoxPlotStatistics.Of(scored.AllMse), BoxPlotStatistics.Of(scored.AllSsim)));
}
