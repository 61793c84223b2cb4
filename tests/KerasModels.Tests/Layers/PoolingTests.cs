using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class PoolingTests
{
    private static readonly Tensor Images = LayerRun.Counting(1, 3, 3, 1);

    [Fact]
    public void Pooling_takes_steps_of_its_window_unless_told_otherwise()
    {
        Assert.Equal([5.0], LayerRun.Of(new MaxPooling2D(), Images).Values);
        Assert.Equal([5.0, 6, 8, 9], LayerRun.Of(new MaxPooling2D(2, strides: 1), Images).Values);
        Assert.Equal([3.0], LayerRun.Of(new AveragePooling2D(), Images).Values);
        Assert.Equal([3, 4.5, 7.5, 9], LayerRun.Of(new AveragePooling2D(2, padding: Padding.Same), Images).Values);
    }

    [Fact]
    public void Global_pooling_keeps_channels_alone_or_dimensions_of_one()
    {
        Assert.Equal([9.0], LayerRun.Of(new GlobalMaxPooling2D(), Images).Values);
        Assert.Equal([5.0], LayerRun.Of(new GlobalAveragePooling2D(), Images).Values);
        Assert.Equal([1, 1, 1, 1], LayerRun.Of(new GlobalAveragePooling2D(keepDims: true), Images).Shape);
        Assert.Equal([1, 1], LayerRun.Of(new GlobalMaxPooling2D(), Images).Shape);
    }

    [Fact]
    public void Upsampling_repeats_or_interpolates()
    {
        var two = new Tensor([1f, 3], 1, 1, 2, 1);
        Assert.Equal([1.0, 1, 3, 3], LayerRun.Of(new UpSampling2D((1, 2)), two).Values);
        Assert.Equal([1, 1.5, 2.5, 3], LayerRun.Of(new UpSampling2D((1, 2), Interpolation.Bilinear), two).Values);
        Assert.Contains("expected size of at least 1", LayerRun.Refusal(() => new UpSampling2D(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Borders_are_added_and_taken_away()
    {
        var padded = LayerRun.Of(new ZeroPadding2D(((1, 0), (0, 1))), LayerRun.Counting(1, 1, 2, 1));
        Assert.Equal([0.0, 0, 0, 1, 2, 0], padded.Values);
        Assert.Equal([5.0, 6], LayerRun.Of(new Cropping2D(((1, 1), (1, 0))), Images).Values);
    }
}
