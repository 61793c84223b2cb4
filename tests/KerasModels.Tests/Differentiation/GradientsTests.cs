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
}
