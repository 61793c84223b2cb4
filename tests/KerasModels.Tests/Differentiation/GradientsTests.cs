using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Differentiation;

public class GradientsTests
{
    [Fact]
    public void The_gradient_of_a_dense_layer_by_its_weights_is_that_of_the_formula()
    {
        var weights = new Variable("kernel", [2, 1]);
        weights.Write([1, -2]);
        var x = new Placeholder("x", [Dim.Batch, 2]).On();
        var loss = x.MatMul(new VariableRead(weights).On()).Square().Mean(0, 1);
        var gradient = Gradients.Of(loss, [weights])[0];
        var program = new Program("p", [new("loss", loss), new("gradient", gradient)], [new Assign(weights, new VariableRead(weights).On() - gradient * 0.5)]);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var (total, slope) = (new double[1], new double[2]);

        executable.Run(program, new RunArguments { Batch = 2, Feeds = [new(new Tensor([1f, 2, 3, 4], 2, 2))], Fetches = [new(null, total), new(null, slope)] });

        // residuals are -3 and -5: the loss is 17, the gradient (2/2)(-3·1 - 5·3, -3·2 - 5·4)
        Assert.Equal(17, total[0], 12);
        Assert.Equal([-18, -26], slope);
        Assert.Equal([10f, 11f], weights.Read().ToArray());
    }

    [Fact]
    public void A_value_used_several_times_gathers_all_its_derivatives()
    {
        var x = new Placeholder("x", Shape.Scalar).On();
        // x³ + x: 3x² + 1, then 6x
        var slope = Gradients.Of(x * x * x + x, [x])[0];
        Assert.Equal([13.0, 12], Run(x, 2, slope, Gradients.Of(slope, [x])[0]));
    }

    [Fact]
    public void A_variable_read_at_two_places_gathers_both()
    {
        var weight = new Variable("w", Shape.Scalar);
        weight.Write([3]);
        var x = new Placeholder("x", Shape.Scalar).On();
        var loss = new VariableRead(weight).On() * new VariableRead(weight).On() * x;
        Assert.Equal([12.0], Run(x, 2, Gradients.Of(loss, [weight])[0]));
    }

    [Fact]
    public void What_the_loss_does_not_depend_on_has_zeros_of_its_shape()
    {
        var x = new Placeholder("x", Shape.Scalar).On();
        var other = new Variable("other", [2, 3]);
        Assert.Equal([2, 3], Gradients.Of(x, [other])[0].Shape);
        Assert.Equal([0.0, 0], Run(x, 2, Gradients.Of(x.StopGradient() * 2, [x])[0], Gradients.Of(Value.Number(1), [x])[0]));
    }

    [Fact]
    public void Derivatives_by_values_inside_the_graph_do_not_stop_the_walk()
    {
        var x = new Placeholder("x", Shape.Scalar).On();
        var inner = x * 3;
        Assert.Equal([12.0, 36], Run(x, 2, [.. Gradients.Of(inner * inner, [inner, x])]));
    }

    [Fact]
    public void An_upstream_derivative_is_carried_on()
    {
        var x = new Placeholder("x", Shape.Scalar).On();
        Assert.Equal([20.0], Run(x, 2, Gradients.Of(x * x, [x], Value.Number(5))[0]));
    }

    [Fact]
    public void A_loss_that_is_no_number_and_an_upstream_that_does_not_fit_are_refused()
    {
        var x = new Placeholder("x", [2]).On();
        Assert.Contains("expected a scalar loss, got (2,)", Assert.Throws<GraphException>(() => Gradients.Of(x, [x])).Message, StringComparison.Ordinal);
        Assert.Contains("expected a Float32 loss", Assert.Throws<GraphException>(() => Gradients.Of(x.ArgMax(), [x])).Message, StringComparison.Ordinal);
        Assert.Contains("expected an upstream derivative Float32 (2,)", Assert.Throws<GraphException>(() => Gradients.Of(x, [x], Value.Number(1))).Message, StringComparison.Ordinal);
    }

    private static double[] Run(Value input, float at, params Value[] outputs)
    {
        var program = new Program("p", [.. outputs.Select((o, i) => new NamedValue($"y{i}", o))], [], [input]);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var results = new double[outputs.Length];
        executable.Run(program, new RunArguments { Feeds = [new(new Tensor([at], []))], Fetches = [.. outputs.Select((_, i) => new Fetch(null, results, i))] });
        return results;
    }
}
