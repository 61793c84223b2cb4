namespace MLGenerative.Pipelines.Labs.MnistAutoencoders;

/// <summary>The numbers that decide what is run.</summary>
internal static class Plan
{
    /// <summary>Images a step, the lab's.</summary>
    public const int Batch = 256;

    /// <summary>Neurons of the lab's code.</summary>
    public const int Code = 32;

    /// <summary>Images in the lab's figure.</summary>
    public const int Shown = 10;

    /// <summary>The sizes of code that are compared.</summary>
    public static IReadOnlyList<int> CodeSizes { get; } = [2, 4, 8, 16, 32, 64, 128];

    /// <summary>Rounding steps of the cosine transform, in grey levels of 255.</summary>
    public static IReadOnlyList<int> DctSteps { get; } = [64, 128, 192, 256, 384, 512, 768, 1024];

    /// <summary>Training images from which codecs learn ranges and frequencies.</summary>
    public const int FittedImages = 10_000;

    /// <summary>Test images whose digits are told from their neighbours among <see cref="FittedImages"/>.</summary>
    public const int Queries = 2_000;

    /// <summary>The lab's epochs; fewer with <c>--quick</c>.</summary>
    public static int Epochs(bool quick) => quick ? 10 : 50;

    /// <summary>Epochs after which code sizes are compared, the lab's size included: those of all sizes to the end would take minutes.</summary>
    public static int SizeEpochs(bool quick) => quick ? 5 : 20;
}
