using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>Convolutions in groups of channels, which TensorFlow's kernels for processors do not know: each group by itself, and the results one behind the other.</summary>
internal static class Groups
{
    /// <summary>What <paramref name="one"/> gives for each group, joined along the last axis of rank 4.</summary>
    /// <param name="to">Where the nodes are written.</param>
    /// <param name="count">How many groups.</param>
    /// <param name="first">The first tensor.</param>
    /// <param name="second">The second tensor; both are cut along their last axis.</param>
    /// <param name="one">The convolution of one group.</param>
    public static string Each(ProgramWriter to, int count, string first, string second, Func<string, string, string> one)
    {
        if (count == 1) return one(first, second);
        var (left, right) = (Split(to, first, count), Split(to, second, count));
        var results = Enumerable.Range(0, count).Select(group => one(Part(left, group), Part(right, group))).ToArray();
        return to.Add("ConcatV2", [.. results, to.Whole(3)], Attributes.Whole("N", count), Attributes.Type("T", DType.Float32), Attributes.Type("Tidx", DType.Int32));
    }

    private static string Split(ProgramWriter to, string tensor, int count) => to.Add("Split", [to.Whole(3), tensor], Attributes.Whole("num_split", count), Attributes.Type("T", DType.Float32));

    private static string Part(string split, int index) => index == 0 ? split : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{split}:{index}");
}
