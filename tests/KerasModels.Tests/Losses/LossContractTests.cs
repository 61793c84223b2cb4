using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;

namespace MLGenerative.KerasModels.Tests.Losses;

/// <summary>What every loss must hold, found by reflection.</summary>
public class LossContractTests
{
    private const int Samples = 4, Classes = 3;

    public static TheoryData<string> All => [.. Registry<Loss>.Types.Select(t => t.Name)];

    public static TheoryData<string, string> OnBackends
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var loss in Registry<Loss>.Types)
                foreach (var backend in AllBackends.Types) data.Add(loss.Name, backend.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_gradient_is_the_slope_of_its_value(string name)
    {
        const float step = 1f / 4096;
        var predictions = Predictions();
        var gradient = Run(new ReferenceBackend(), name, predictions)[1];
        for (var i = 0; i < predictions.Length; i++)
        {
            float[] up = [.. predictions], down = [.. predictions];
            (up[i], down[i]) = (up[i] + step, down[i] - step);
            var slope = (Run(new ReferenceBackend(), name, up)[0][0] - Run(new ReferenceBackend(), name, down)[0][0]) / (up[i] - (double)down[i]);

            // the next term of the difference is of the order of step squared times the third derivative
            Assert.Equal(slope, gradient[i], 2e-5 * Math.Max(1, Math.Abs(slope)));
        }
    }

    [Theory]
    [MemberData(nameof(OnBackends))]
    public void Every_backend_gives_what_the_reference_gives(string name, string backendName)
    {
        var expected = Run(new ReferenceBackend(), name, Predictions());
        var actual = Run(AllBackends.Create(backendName), name, Predictions());

        for (var k = 0; k < 2; k++)
            for (var i = 0; i < expected[k].Length; i++) Assert.Equal(expected[k][i], actual[k][i], 1e-5 * Math.Max(1, Math.Abs(expected[k][i])));
    }

    private static float[] Predictions() => [0.125f, 0.5f, 0.375f, 0.75f, 0.1875f, 0.0625f, 0.25f, 0.3125f, 0.4375f, 0.15625f, 0.6875f, 0.203125f];

    private static double[][] Run(IBackend backend, string name, float[] predictions)
    {
        var loss = Loss.FromName(name);
        var numbers = name is "SparseCategoricalCrossentropy" or "CategoricalGeneralizedCrossEntropy";
        var target = numbers ? new Placeholder("t", [Dim.Batch], DType.Int32).On() : new Placeholder("t", [Dim.Batch, Classes]).On();
        var prediction = new Placeholder("p", [Dim.Batch, Classes]).On();
        var value = loss.Reduce(loss.PerSample(target, prediction));
        var program = new Program("loss", [new("value", value), new("gradient", Gradients.Of(value, [prediction])[0])], [], [target, prediction]);
        using var executable = backend.Compile(new Module(program));
        double[][] results = [new double[1], new double[predictions.Length]];
        executable.Run(program, new RunArguments
        {
            Batch = Samples,
            Feeds = [new(numbers ? new Tensor([0, 2, 1, 1], Samples) : new Tensor([1f, 0, 0.25f, 0, 0.5f, 1, 0.5f, 1, 0, 0.25f, 0, 0.75f], Samples, Classes)), new(new Tensor(predictions, Samples, Classes))],
            Fetches = [new(null, results[0]), new(null, results[1])],
        });
        return results;
    }
}
