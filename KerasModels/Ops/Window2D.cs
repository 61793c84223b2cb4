using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>A window that slides over images (samples, rows, columns, channels).</summary>
/// <param name="Rows">Along the rows.</param>
/// <param name="Columns">Along the columns.</param>
/// <param name="Padding">How it meets the border.</param>
public sealed record Window2D(WindowAxis Rows, WindowAxis Columns, Padding Padding = Padding.Valid)
{
    /// <summary>The shape of what a window gives over such images, with so many channels; null if these are no images or it does not fit.</summary>
    public Shape? Over(Shape images, int channels)
    {
        if (!AreImages(images) || !Rows.IsSound || !Columns.IsSound) return null;
        var (rows, columns) = (Rows.Places(images[1].Factor, Padding), Columns.Places(images[2].Factor, Padding));
        return rows > 0 && columns > 0 ? [images[0], rows, columns, channels] : null;
    }

    internal bool IsOfSize(Shape kernel) => kernel is { Rank: 4, IsStatic: true } && kernel[0] == Rows.Size && kernel[1] == Columns.Size;

    internal static bool AreImages(Shape shape) => shape.Rank == 4 && shape.Skip(1).All(d => !d.IsBatch && d.Factor > 0);

    internal static bool AreFloats(IReadOnlyList<Value> inputs, int count) => inputs.Count == count && inputs.All(i => i.Type == DType.Float32);

    /// <summary>Sizes, strides, dilations and padding, for example <c>3x3 window, strides 2x2, same</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Rows.Size}x{Columns.Size} window, strides {Rows.Stride}x{Columns.Stride}, dilations {Rows.Dilation}x{Columns.Dilation}, {(Padding == Padding.Same ? "same" : "valid")}");
}
