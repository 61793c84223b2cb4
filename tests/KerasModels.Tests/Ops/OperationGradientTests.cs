using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>Derivatives against central differences of fourth order in double: the step 2⁻¹⁰ leaves an error of about 1e-13 of the fifth derivative.</summary>
public class OperationGradientTests
{
    private const double Step = 1.0 / 1024;

    // elements looked at in each input
    private const int Samples = 12;

    public static TheoryData<string> Names => OperationCases.Names;

    [Theory, MemberData(nameof(Names))]
    public void The_gradient_is_the_slope_of_the_function(string name) => Check(name, "L", "g");

    [Theory, MemberData(nameof(Names))]
    public void The_second_gradient_is_the_slope_of_the_first(string name) => Check(name, "S", "h");

    [Theory, MemberData(nameof(Names))]
    public void Each_input_has_its_place_in_the_gradient_and_only_numbers_have_one(string name)
    {
        var example = OperationCases.ByName(name);
        var (y, _) = example.Build();
        if (y.Type != DType.Float32) return;
        var gradient = example.Operation.Gradient(y, y);
        Assert.Equal(y.Inputs.Count, gradient.Count);
        foreach (var (input, derivative) in y.Inputs.Zip(gradient))
            if (input.Type == DType.Float32) Assert.Equal(input.Shape, derivative?.Shape ?? input.Shape);
            else Assert.Null(derivative);
    }

    private static void Check(string name, string function, string gradient)
    {
        var example = OperationCases.ByName(name);
        using var program = new CaseProgram(example, new ReferenceBackend());
        var batch = example.Batches[0];
        var feeds = program.Feeds(batch);
        var computed = program.Run(batch, feeds);
        for (var k = 0; k < program.Smooth.Count; k++)
        {
            var x = feeds[program.PlaceOf(program.Smooth[k])];
            var analytic = computed[gradient + k];
            var scale = Math.Max(1, analytic.Max(Math.Abs));
            for (var i = 0; i < x.Length; i += Math.Max(1, x.Length / Samples))
            {
                double At(double shift)
                {
                    var kept = x[i];
                    x[i] += shift;
                    var result = program.Run(program.Probe, batch, feeds)[function][0];
                    x[i] = kept;
                    return result;
                }

                var slope = ((8 * (At(Step) - At(-Step))) - At(2 * Step) + At(-2 * Step)) / (12 * Step);
                Assert.True(Math.Abs(slope - analytic[i]) <= 1e-8 * scale, $"{name}: {gradient}{k}[{i}] is {analytic[i]:R}, the slope of {function} {slope:R}");
            }
        }
    }
}
