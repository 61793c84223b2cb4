using MLGenerative.KerasModels.Backends.Simd.Execution;
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

    /// <summary>An element-wise step writes sixteen elements at once: units of a value in the arena must not share them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    public void No_two_units_write_the_same_sixteen_elements(int width)
    {
        var segment = new Segment(SegmentKind.Samples, 0, 300);
        segment.Nodes.Add(new Node(0, new MLGenerative.KerasModels.Ops.Relu(), [], DType.Float32, [300, width], 300) { Place = new Place() });

        var units = Sharing.Cut(segment, [], Sharing.LengthOfUnit(segment, 3)).Select(u => u.Unit).ToList();

        Assert.True(units.Count > 1);
        Assert.All(units, unit => Assert.Equal(0, unit.From * width % 16));
    }
}
