using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class ActivationFunctionTests
{
    // Keras 3.15 on TensorFlow in float64 at −2, −0.3, 0, 0.4, 7
    [Theory]
    [InlineData("celu", -0.8646647167633873, -0.2591817881495235, 0, 0.4000000059604645, 7)]
    [InlineData("hard_tanh", -1, -0.3, 0, 0.4, 1)]
    [InlineData("hard_silu", -0.3333333333333333, -0.135, 0, 0.2266666666666667, 7)]
    [InlineData("hard_swish", -0.3333333333333333, -0.135, 0, 0.2266666666666667, 7)]
    [InlineData("swish", -0.2384058440442351, -0.12766724915529173, 0, 0.23947506818626357, 6.993622641639195)]
    [InlineData("mish", -0.2525014826957089, -0.15113318200816372, 0, 0.28903053906137627, 6.999988379809741)]
    [InlineData("log_sigmoid", -2.1269280110429727, -0.8543552444685271, -0.6931471805599453, -0.513015341195853, -0.0009114664537742169)]
    [InlineData("tanh_shrink", -1.035972419924183, -0.008687387548409084, 0, 0.020051041105178, 6.0000016630564)]
    [InlineData("soft_shrink", -1.5, 0, 0, 0, 6.5)]
    [InlineData("hard_shrink", -2, 0, 0, 0, 7)]
    [InlineData("squareplus", 0.41421356237309515, 0.861187420807834, 1, 1.2198039027185568, 7.140054944640259)]
    [InlineData("sparse_plus", 0, 0.1225, 0.25, 0.49, 7)]
    [InlineData("sparse_sigmoid", 0, 0.35, 0.5, 0.7, 1)]
    public void Its_values_are_those_of_Keras(string name, double a, double b, double c, double d, double e)
    {
        double[] expected = [a, b, c, d, e];
        var x = new Placeholder("x", [Dim.Batch]).On();
        var program = new Program("activation", [new NamedValue("y", ActivationFunction.Named(name).On(x))], []);
        var y = new double[5];
        using var executable = new ReferenceBackend().Compile(new Module(program));
        executable.Run(program, new RunArguments { Batch = 5, Feeds = [new Feed(new Tensor([-2f, -0.3f, 0, 0.4f, 7], 5))], Fetches = [new Fetch(null, y)] });

        for (var i = 0; i < 5; i++) Assert.Equal(expected[i], y[i], 1e-7);
    }

    [Fact]
    public void Every_function_has_a_static_member_for_arguments() =>
        Assert.Equal(ActivationFunction.Names.Except(["swish", "hard_swish"]).Order(),
            typeof(Activation).GetProperties().Where(p => p.PropertyType == typeof(ActivationFunction)).Select(p => ((ActivationFunction)p.GetValue(null)!).Name).Order());
}
