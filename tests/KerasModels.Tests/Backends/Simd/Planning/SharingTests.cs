using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Planning;

public class SharingTests
{
    public static MatrixTheoryData<int, int, int> Sizes { get; } = new([1, 2, 15, 16, 17, 128, 300, 1000], [1, 2, 3, 64], [1, 3, 25_088]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Units_cover_every_sample_once_and_none_is_longer_than_the_batch(int samples, int threads, int width)
    {
        var segment = new Segment(SegmentKind.Samples, 0, samples);
        var node = new Node(0, new MLGenerative.KerasModels.Ops.Relu(), [], DType.Float32, [samples, width], samples);
        segment.Nodes.Add(node);
        segment.Shared = width;

        var size = Sharing.LengthOfUnit(segment, threads);
        var units = Sharing.Cut(segment, [], size).Select(u => (u.Unit.From, u.Unit.To)).ToList();

        Assert.InRange(size, 1, samples);
        Assert.Equal(Enumerable.Range(0, samples), units.SelectMany(u => Enumerable.Range(u.From, u.To - u.From)));
    }
}
