using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>What TensorFlow's pooling is told.</summary>
internal static class Pooling
{
    /// <summary>The window's attributes.</summary>
    /// <exception cref="GraphException">The window is dilated, which TensorFlow's pooling does not know.</exception>
    public static (string Name, AttrValue Value)[] Of(Window2D window) => window.Rows.Dilation == 1 && window.Columns.Dilation == 1
        ?
        [
            Attributes.Type("T", DType.Float32), Attributes.Text("data_format", "NHWC"), Attributes.Wholes("ksize", 1, window.Rows.Size, window.Columns.Size, 1),
            Attributes.Wholes("strides", 1, window.Rows.Stride, window.Columns.Stride, 1), Attributes.Text("padding", window.Padding == Padding.Same ? "SAME" : "VALID"),
        ]
        : throw new GraphException($"The TensorFlow backend pools without dilation, got a {window}. Use the embedded engine for this model.");
}
