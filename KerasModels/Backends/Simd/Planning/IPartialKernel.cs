namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A kernel that sums over samples in parts: over a batch its result has one more dimension in front, the parts, which another operation sums.</summary>
internal interface IPartialKernel
{
    /// <summary>Samples in one part: a matter of the batch alone.</summary>
    static int SamplesAPart(int samples) => Math.Max(1, (samples + CanonicalOrder.MostParts - 1) / CanonicalOrder.MostParts);

    /// <summary>How many parts a batch has.</summary>
    static int Parts(int samples) => (samples + SamplesAPart(samples) - 1) / SamplesAPart(samples);
}
