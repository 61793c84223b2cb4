using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Tests;

/// <summary>How many terms are summed for each element of a value: what rounding grows with.</summary>
/// <remarks>A dense layer's output sums as many as it has inputs; its kernel's gradient as many as the batch has samples; a loss per sample as many as the last axis has elements.</remarks>
public static class SummedTerms
{
    /// <summary>The terms on the way from the program's inputs to a value, where it is longest; at least 1.</summary>
    public static int Of(Value value, int batch) => Math.Max(1, Along(value, batch, new Dictionary<Value, int>(ReferenceEqualityComparer.Instance)));

    private static int Along(Value value, int batch, Dictionary<Value, int> known)
    {
        if (known.TryGetValue(value, out var terms)) return terms;
        terms = Own(value, batch);
        if (value.Inputs.Count > 0) terms += value.Inputs.Max(i => Along(i, batch, known));
        return known[value] = terms;
    }

    private static int Own(Value value, int batch)
    {
        int Size(int input, params ReadOnlySpan<int> axes)
        {
            var product = 1;
            foreach (var axis in axes) product *= value.Inputs[input].Shape[axis].At(batch);
            return product;
        }

        return value.Operation switch
        {
            MatMul multiply => Size(0, multiply.TransposeA ? 0 : 1),
            Sum sum => sum.Over.Aggregate(1, (n, axis) => n * value.Inputs[0].Shape[axis].At(batch)),
            Conv2D => Size(1, 0, 1, 2),
            Conv2DInputGradient => Size(1, 0, 1, 3),
            DepthwiseConv2D => Size(1, 0, 1),
            DepthwiseConv2DInputGradient => Size(1, 0, 1, 3),
            Conv2DFilterGradient or DepthwiseConv2DFilterGradient => Size(1, 0, 1, 2),
            AveragePool2D pool => pool.Window.Rows.Size * pool.Window.Columns.Size,
            AveragePool2DGradient pool => pool.Window.Rows.Size * pool.Window.Columns.Size,
            GatherGradient => value.Inputs[0].Shape.Length(batch),
            _ => 0,
        };
    }
}
