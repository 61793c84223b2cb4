using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>What happens at ties, at the ends of ranges and with what is not a number, on every backend: as TensorFlow on CPUs.</summary>
public class TiesAndEdgesTests
{
    private const double Nan = double.NaN, Infinity = double.PositiveInfinity;

    public static TheoryData<string> Backends => [.. AllBackends.Types.Select(t => t.Name)];

    [Theory, MemberData(nameof(Backends))]
    public void Maximum_passes_a_tie_to_its_first_argument(string backend)
    {
        var (y, g) = Run(backend, new Maximum(), CaseInput.Of([3], 1, 2, 3), CaseInput.Of([3], 2, 2, 2));
        Assert.Equal([2, 2, 3], y);
        Assert.Equal([0, 1, 1], g[0]);
        Assert.Equal([1, 0, 0], g[1]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Minimum_passes_a_tie_to_its_first_argument(string backend)
    {
        var (y, g) = Run(backend, new Minimum(), CaseInput.Of([3], 1, 2, 3), CaseInput.Of([3], 2, 2, 2));
        Assert.Equal([1, 2, 2], y);
        Assert.Equal([1, 1, 0], g[0]);
        Assert.Equal([0, 0, 1], g[1]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Maximum_and_minimum_of_what_is_not_a_number_are_not_a_number(string backend)
    {
        foreach (var operation in new Operation[] { new Maximum(), new Minimum() })
            Assert.Equal([Nan, Nan, Nan], Run(backend, operation, CaseInput.Of([3], Nan, 1, Nan), CaseInput.Of([3], 1, Nan, Nan)).Y);
    }

    [Theory, MemberData(nameof(Backends))]
    public void ReduceMax_shares_its_gradient_equally_among_the_largest(string backend)
    {
        var (y, g) = Run(backend, new ReduceMax([1]), CaseInput.Of([2, 4], 1, 5, 5, 2, 3, 3, 3, 3));
        Assert.Equal([5, 3], y);
        Assert.Equal([0, 0.5, 0.5, 0, 0.25, 0.25, 0.25, 0.25], g[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void ReduceMax_with_what_is_not_a_number_is_not_a_number(string backend) =>
        Assert.Equal([Nan, 2, Nan], Run(backend, new ReduceMax([1]), CaseInput.Of([3, 2], Nan, 1, 1, 2, 1, Nan)).Y);

    [Theory, MemberData(nameof(Backends))]
    public void Relu_has_slope_zero_at_zero_and_keeps_what_is_not_a_number(string backend)
    {
        var (y, g) = Run(backend, new Relu(), CaseInput.Of([5], -1, 0, 2, Nan, Infinity));
        Assert.Equal([0, 0, 2, Nan, Infinity], y);
        Assert.Equal([0, 0, 1, 0, 1], g[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Abs_has_slope_zero_at_zero(string backend) => Assert.Equal([-1, 0, 1], Run(backend, new Abs(), CaseInput.Of([3], -1, 0, 2)).Slopes[0]);

    [Theory, MemberData(nameof(Backends))]
    public void ArgMax_takes_the_first_of_the_largest(string backend) =>
        Assert.Equal([1, 0], Run(backend, new ArgMax(), CaseInput.Of([2, 3], 1, 2, 2, 3, 3, 3)).Y);

    [Theory, MemberData(nameof(Backends))]
    public void Sigmoid_tanh_softplus_and_erf_saturate_without_overflow(string backend)
    {
        var x = CaseInput.Of([5], -Infinity, -1000, 0, 1000, Infinity);
        Assert.Equal([0, 0, 0.5, 1, 1], Run(backend, new Sigmoid(), x).Y);
        Assert.Equal([-1, -1, 0, 1, 1], Run(backend, new Tanh(), x).Y);
        Assert.Equal([-1, -1, 0, 1, 1], Run(backend, new Erf(), x).Y);
        Assert.Equal([0, 0, 0.693147, 1000, Infinity], Run(backend, new Softplus(), x).Y.Select(v => Math.Round(v, 6)));
    }

    [Theory, MemberData(nameof(Backends))]
    public void Functions_of_what_is_not_a_number_are_not_a_number(string backend)
    {
        foreach (var operation in new Operation[] { new Exp(), new Log(), new Sqrt(), new Tanh(), new Sigmoid(), new Softplus(), new Erf(), new Sin(), new Cos(), new Abs(), new Sign() })
            Assert.Equal([Nan], Run(backend, operation, CaseInput.Of([1], Nan)).Y);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Exp_and_log_reach_zero_and_infinity(string backend)
    {
        Assert.Equal([0, 1, Infinity], Run(backend, new Exp(), CaseInput.Of([3], -1000, 0, 1000)).Y);
        Assert.Equal([-Infinity, 0, Infinity, Nan], Run(backend, new Log(), CaseInput.Of([4], 0, 1, Infinity, -1)).Y);
        Assert.Equal([0, Infinity, Nan], Run(backend, new Sqrt(), CaseInput.Of([3], 0, Infinity, -1)).Y);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Power_to_zero_is_one_and_of_a_negative_number_is_not_a_number(string backend) =>
        Assert.Equal([1, 0, 0, Nan], Run(backend, new Power(), CaseInput.Of([4], 0, 0, 0, -2), CaseInput.Of([4], 0, 1, 2.5, 2)).Y);

    [Theory, MemberData(nameof(Backends))]
    public void Division_by_zero_is_infinite_or_not_a_number(string backend) =>
        Assert.Equal([Infinity, -Infinity, Nan], Run(backend, new Divide(), CaseInput.Of([3], 1, -1, 0), CaseInput.Of([3], 0, 0, 0)).Y);

    [Theory, MemberData(nameof(Backends))]
    public void Select_takes_only_the_chosen_side(string backend)
    {
        var mask = CaseInput.Of([2], 1, 0) with { Type = DType.Bool, IsSmooth = false };
        var (y, g) = Run(backend, new Select(), mask, CaseInput.Of([2], 1, Nan), CaseInput.Of([2], Nan, 2));
        Assert.Equal([1, 2], y);
        Assert.Equal([1, 0], g[0]);
        Assert.Equal([0, 1], g[1]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Clip_passes_gradients_within_its_ends_and_at_them(string backend)
    {
        var x = new Placeholder("x", [5]).On();
        var slope = Gradients.Of(x.Clip(-1, 1).SumAll(), [x])[0];
        var program = new Program("clip", [new("slope", slope)], []);
        using var executable = AllBackends.Create(backend).Compile(new Module(program));
        var result = new double[5];
        executable.Run(program, new() { Feeds = [new(new Tensor([-2f, -1, 0, 1, 2], 5))], Fetches = [new(null, result)] });
        Assert.Equal([0, 1, 1, 1, 0], result);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Max_pooling_passes_a_tie_to_the_first_in_row_major_order_of_each_window(string backend)
    {
        // rows 1 3 3 / 3 2 3: the windows of 2 x 2 over columns 0-1 and 1-2 both have a tie, and share the 3 above
        var (y, g) = Run(backend, new MaxPool2D(new Window2D(new(2), new(2))), CaseInput.Of([1, 2, 3, 1], 1, 3, 3, 3, 2, 3));
        Assert.Equal([3, 3], y);
        Assert.Equal([0, 2, 0, 0, 0, 0], g[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Max_pooling_over_the_border_takes_only_what_is_inside(string backend)
    {
        var (y, g) = Run(backend, new MaxPool2D(new Window2D(new(2, 2), new(2, 2), Padding.Same)), CaseInput.Of([1, 3, 1, 1], -5, -4, -3));
        Assert.Equal([-4, -3], y);
        Assert.Equal([0, 1, 1], g[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Max_pooling_of_what_is_not_a_number_is_not_a_number_and_passes_nothing(string backend)
    {
        Assert.SkipWhen(backend == nameof(TensorFlowBackend), "TensorFlow's own kernel for processors passes over what is not a number; Keras on TensorFlow does the same.");
        var (y, g) = Run(backend, new MaxPool2D(new Window2D(new(1), new(2, 2))), CaseInput.Of([1, 1, 4, 1], 1, Nan, 2, 1));
        Assert.Equal([Nan, 2], y);
        Assert.Equal([0, 0, 1, 0], g[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Average_pooling_over_the_border_counts_only_what_is_inside(string backend)
    {
        var (y, g) = Run(backend, new AveragePool2D(new Window2D(new(2, 2), new(1), Padding.Same)), CaseInput.Of([1, 3, 1, 1], 1, 3, 7));
        Assert.Equal([2, 7], y);
        Assert.Equal([0.5, 0.5, 1], g[0]);
    }

    private static (double[] Y, double[][] Slopes) Run(string backend, Operation operation, params CaseInput[] inputs)
    {
        using var program = new CaseProgram(new OperationCase("edge", operation, inputs), AllBackends.Create(backend));
        var feeds = program.Feeds(1);
        if (program.Smooth.Count > 0) Array.Fill(feeds[program.PlaceOf(program.Smooth[^1])], 1);
        var results = program.Run(1, feeds);
        return (results["y"], [.. Enumerable.Range(0, Math.Max(0, program.Smooth.Count - 1)).Select(i => results[$"g{i}"])]);
    }
}
