using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>An initializer whose variance is a scale over the number of connections, so that signals keep their size from layer to layer.</summary>
[KerasFixed("input_axes")]
[KerasFixed("output_axes")]
public abstract record ScaledInitializer : RandomInitializer
{
    // the deviation of a standard normal distribution cut at two deviations
    private const double CutDeviation = 0.87962566103423978;

    private protected static void Fill(Span<float> values, Shape shape, Draws draws, double scale, FanMode mode, Distribution distribution)
    {
        var (fanIn, fanOut) = Fans(shape);
        var connections = mode switch { FanMode.FanIn => fanIn, FanMode.FanOut => fanOut, _ => (fanIn + fanOut) / 2 };
        var variance = scale / Math.Max(1, connections);
        var (limit, deviation) = (Math.Sqrt(3 * variance), Math.Sqrt(variance));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(distribution switch
            {
                Distribution.Uniform => limit * ((2 * draws.Uniform((uint)i)) - 1),
                Distribution.TruncatedNormal => deviation / CutDeviation * draws.TruncatedNormal((uint)i),
                _ => deviation * draws.Normal((uint)i),
            });
        }
    }

    /// <summary>The connections that enter and leave a unit; a kernel's last two dimensions are in and out, those before it a window.</summary>
    internal static (double In, double Out) Fans(Shape shape)
    {
        if (shape.Rank == 0) return (1, 1);
        if (shape.Rank == 1) return (shape[0].Factor, shape[0].Factor);
        double window = 1;
        for (var axis = 0; axis < shape.Rank - 2; axis++) window *= shape[axis].Factor;
        return (window * shape[^2].Factor, window * shape[^1].Factor);
    }
}
