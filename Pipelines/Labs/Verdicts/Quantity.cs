namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>What a spread is a spread of; decides how far it is widened.</summary>
internal enum Quantity
{
    /// <summary>A median or mean SSIM over all test images.</summary>
    Similarity,

    /// <summary>A loss.</summary>
    Loss,

    /// <summary>A median or mean squared error over all test images.</summary>
    SquaredError,

    /// <summary>The SSIM of one image.</summary>
    OneImage,
}
