using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class ConvolutionTests
{
    [Fact]
    public void Weights_have_the_shapes_of_Keras()
    {
        static string[] Shapes(Layer layer)
        {
            layer.Apply(new Input(8, 8, 4));
            return [.. layer.Weights.Select(w => $"{w.Name} {w.Shape}")];
        }

        Assert.Equal(["kernel (3, 5, 2, 6)", "bias (6,)"], Shapes(new Conv2D(6, (3, 5), groups: 2)));
        Assert.Equal(["kernel (3, 3, 6, 4)"], Shapes(new Conv2DTranspose(6, 3, useBias: false)));
        Assert.Equal(["kernel (3, 3, 4, 2)", "bias (8,)"], Shapes(new DepthwiseConv2D(3, depthMultiplier: 2)));
        Assert.Equal(["depthwise_kernel (3, 3, 4, 2)", "pointwise_kernel (1, 1, 8, 6)", "bias (6,)"], Shapes(new SeparableConv2D(6, 3, depthMultiplier: 2)));
    }

    [Fact]
    public void Output_shapes_follow_strides_padding_and_dilation()
    {
        Shape images = [Dim.Batch, 7, 10, 3];
        Assert.Equal([Dim.Batch, 5, 8, 4], new Conv2D(4, 3).OutputShape(images));
        Assert.Equal([Dim.Batch, 4, 5, 4], new Conv2D(4, 3, strides: 2, padding: Padding.Same).OutputShape(images));
        Assert.Equal([Dim.Batch, 3, 6, 4], new Conv2D(4, 3, dilationRate: 2).OutputShape(images));
        Assert.Equal([Dim.Batch, 14, 20, 4], new Conv2DTranspose(4, 3, strides: 2, padding: Padding.Same).OutputShape(images));
        Assert.Equal([Dim.Batch, 15, 21, 4], new Conv2DTranspose(4, 3, strides: 2).OutputShape(images));
    }

    [Fact]
    public void A_transposed_convolution_of_one_pixel_stamps_its_kernel()
    {
        var layer = new Conv2DTranspose(1, 2, strides: 2, useBias: false);
        layer.Apply(new Input(1, 2, 1));
        layer.Weights[0].Write([1, 2, 3, 4]);
        Assert.Equal([1.0, 2, 10, 20, 3, 4, 30, 40], LayerRun.Of(layer, new Tensor([1f, 10], 1, 1, 2, 1)).Values);
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Assert.Contains("expected filters of at least 1, got 0", LayerRun.Refusal(() => new Conv2D(0, 3)), StringComparison.Ordinal);
        Assert.Contains("expected kernelSize of at least 1, got 0", LayerRun.Refusal(() => new Conv2D(1, (3, 0))), StringComparison.Ordinal);
        Assert.Contains("expected strides of at least 1, got -1", LayerRun.Refusal(() => new SeparableConv2D(1, 3, strides: -1)), StringComparison.Ordinal);
        Assert.Contains("strides (2, 2) and dilationRate (2, 2)", LayerRun.Refusal(() => new Conv2D(1, 3, strides: 2, dilationRate: 2)), StringComparison.Ordinal);
        Assert.Contains("3 groups share evenly, got 4", LayerRun.Refusal(() => new Conv2D(4, 3, groups: 3)), StringComparison.Ordinal);
        Assert.Contains("expected depthMultiplier of at least 1", LayerRun.Refusal(() => new DepthwiseConv2D(3, depthMultiplier: 0)), StringComparison.Ordinal);
        Assert.Contains("outputPadding of at least 0 and below the strides (2, 2), got (2, 2)", LayerRun.Refusal(() => new Conv2DTranspose(1, 3, strides: 2, outputPadding: 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_that_are_no_images_or_too_small_are_refused_with_advice()
    {
        Assert.Contains("expected images of shape (None, rows, columns, channels), got (None, 784). Put a Reshape layer",
            LayerRun.Refusal(() => new Conv2D(1, 3, name: "first").Apply(new Input(784))), StringComparison.Ordinal);
        Assert.Contains("Conv2D 'first': expected images at least as large as its 3x3 window", LayerRun.Refusal(() => new Conv2D(1, 3, name: "first").Apply(new Input(2, 2, 1))), StringComparison.Ordinal);
        Assert.Contains("channels that 2 groups share evenly", LayerRun.Refusal(() => new Conv2D(2, 3, groups: 2).Apply(new Input(5, 5, 3))), StringComparison.Ordinal);
        Assert.Contains("poolSize", LayerRun.Refusal(() => new MaxPooling2D(3).Apply(new Input(2, 2, 1))), StringComparison.Ordinal);
        Assert.Contains("Crop less", LayerRun.Refusal(() => new Cropping2D(1).Apply(new Input(2, 2, 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"class_name": "Conv2D", "config": {"filters": 1, "kernel_size": 3, "data_format": "channels_first"}}""", "'data_format' is supported as \"channels_last\" only")]
    [InlineData("""{"class_name": "MaxPooling2D", "config": {"data_format": "channels_first"}}""", "'data_format' is supported as \"channels_last\" only")]
    [InlineData("""{"class_name": "Conv2D", "config": {"filters": 1, "kernel_size": 3, "kernel_constraint": {"class_name": "NonNeg", "config": {}}}}""", "'kernel_constraint'")]
    [InlineData("""{"class_name": "UpSampling2D", "config": {"interpolation": "bicubic"}}""", "'bicubic' is not supported")]
    [InlineData("""{"class_name": "BatchNormalization", "config": {"renorm": true}}""", "'renorm'")]
    [InlineData("""{"class_name": "LayerNormalization", "config": {"rms_scaling": true}}""", "'rms_scaling'")]
    public void A_configuration_that_is_not_supported_is_named(string config, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Layer>(config)).Message, StringComparison.Ordinal);

    [Fact]
    public void Sizes_and_borders_are_given_as_in_Python()
    {
        Size2D one = 3, two = (2, 5);
        Border2D all = 1, pairs = (1, 2), each = ((1, 2), (3, 4));
        Assert.Equal(((3, 3), (2, 5)), ((one.Rows, one.Columns), (two.Rows, two.Columns)));
        Assert.Equal(["((1, 1), (1, 1))", "((1, 1), (2, 2))", "((1, 2), (3, 4))"], [all.ToString(), pairs.ToString(), each.ToString()]);
        Assert.Equal("(2, 5)", two.ToString());
        Assert.Throws<ArgumentException>(() => Size2D.FromArray([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => Border2D.FromArray([[1, 2]]));
    }
}
