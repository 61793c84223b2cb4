using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>Sliding windows in ONNX's attributes.</summary>
internal static class OnnxWindow
{
    /// <summary>Size, strides, dilations and what the window hangs over the border of such images.</summary>
    public static IReadOnlyList<OnnxAttribute> Of(Window2D window, Value images, bool dilations = true)
    {
        WindowAxis[] axes = [window.Rows, window.Columns];
        var pads = Pads(window, images.Shape[1].Factor, images.Shape[2].Factor);
        List<OnnxAttribute> attributes = [OnnxAttribute.Of("kernel_shape", axes.Select(a => a.Size)), OnnxAttribute.Of("strides", axes.Select(a => a.Stride)), OnnxAttribute.Of("pads", pads)];
        if (dilations) attributes.Add(OnnxAttribute.Of("dilations", axes.Select(a => a.Dilation)));
        return attributes;
    }

    /// <summary>The same for the transposed window, from what the window gives back to images of so many rows and columns.</summary>
    public static IReadOnlyList<OnnxAttribute> Transposed(Window2D window, Value placed, int height, int width)
    {
        (WindowAxis Axis, int Places, int Length)[] axes = [(window.Rows, placed.Shape[1].Factor, height), (window.Columns, placed.Shape[2].Factor, width)];

        // behind, pixels are cut off or, where the window did not reach the last ones, added
        var before = axes.Select(a => a.Axis.Before(a.Length, window.Padding)).ToArray();
        var behind = axes.Select((a, i) => ((a.Places - 1) * a.Axis.Stride) + a.Axis.Reach - before[i] - a.Length).ToArray();
        return
        [
            OnnxAttribute.Of("kernel_shape", axes.Select(a => a.Axis.Size)), OnnxAttribute.Of("strides", axes.Select(a => a.Axis.Stride)), OnnxAttribute.Of("dilations", axes.Select(a => a.Axis.Dilation)),
            OnnxAttribute.Of("pads", [.. before, .. behind.Select(b => Math.Max(b, 0))]), OnnxAttribute.Of("output_padding", behind.Select(b => Math.Max(-b, 0))),
        ];
    }

    private static IEnumerable<int> Pads(Window2D window, int height, int width)
    {
        (WindowAxis Axis, int Length)[] axes = [(window.Rows, height), (window.Columns, width)];
        var before = axes.Select(a => a.Axis.Before(a.Length, window.Padding)).ToArray();
        var behind = axes.Select((a, i) => Math.Max(((a.Axis.Places(a.Length, window.Padding) - 1) * a.Axis.Stride) + a.Axis.Reach - a.Length - before[i], 0));
        return [.. before, .. behind];
    }
}
