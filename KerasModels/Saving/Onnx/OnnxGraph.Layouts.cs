using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <content>From one layout to the other, where it is asked for, once a value.</content>
internal sealed partial class OnnxGraph
{
    private static readonly int[] ToFirst = [0, 3, 1, 2], ToLast = [0, 2, 3, 1];

    /// <summary>The name of a value in a layout.</summary>
    public string In(Value value, Layout layout)
    {
        if (_names.TryGetValue((value, layout), out var name)) return name;
        if (IsConstant(value)) return _names[(value, layout)] = layout == Layout.ChannelsFirst ? Constant(value, ToFirst) : Constant(value);
        var from = _names[(value, _held[value])];
        return _names[(value, layout)] = layout == Layout.ChannelsLast ? Moved(value, from, ToLast, value.Shape) : Moved(value, from, ToFirst, First(value.Shape));
    }

    /// <summary>The name of a value as the program has it.</summary>
    public string In(Value value) => In(value, Layout.ChannelsLast);

    /// <summary>A value as operand of images: a shorter one is made to meet the same axes.</summary>
    public string Operand(Value value, Layout layout)
    {
        if (layout == Layout.ChannelsLast || value.Shape.Rank == 0) return In(value);
        if (value.Shape.Rank == 4) return In(value, Layout.ChannelsFirst);
        Shape padded = [.. Enumerable.Repeat((Dim)1, 4 - value.Shape.Rank), .. value.Shape];
        if (IsConstant(value)) return Constant(value, ToFirst, padded);
        return KeepsOrder(padded) ? Reshaped(value, In(value), First(padded)) : Add("Transpose", value, [Reshaped(value, In(value), padded)], OnnxAttribute.Of("perm", ToFirst));
    }

    /// <summary>A name under which the elements stand in the program's order, whatever the shape.</summary>
    public string Elements(Value value) => IsChannelsFirst(value) && KeepsOrder(value.Shape) ? In(value, Layout.ChannelsFirst) : In(value);

    /// <summary>Where an axis of the program is in a layout.</summary>
    public static int Axis(int axis, Layout layout) => layout == Layout.ChannelsFirst ? Array.IndexOf(ToFirst, axis) : axis;

    /// <summary>The layout that several images are best taken in.</summary>
    public Layout Common(params IEnumerable<Value> values) => values.Any(IsChannelsFirst) ? Layout.ChannelsFirst : Layout.ChannelsLast;

    /// <summary>The elements of a name under another shape.</summary>
    public string Reshaped(Value origin, string name, Shape shape) => Add("Reshape", origin, [name, Integers(OnnxTypes.Target(shape))]);

    // one channel, or one pixel: nothing moves
    private static bool KeepsOrder(Shape images) => images[3] == 1 || (images[1] == 1 && images[2] == 1);

    private static Shape First(Shape images) => [.. ToFirst.Select(axis => images[axis])];

    private string Moved(Value value, string name, int[] order, Shape target) =>
        KeepsOrder(value.Shape) ? Reshaped(value, name, target) : Add("Transpose", value, [name], OnnxAttribute.Of("perm", order));
}
