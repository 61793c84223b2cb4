using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Losses;

public class LossGoldenTests
{
    public static TheoryData<string, string> Cases => GoldenBackends.Of("losses");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_loss_and_its_gradient_are_those_of_Keras(string name, string backendName)
    {
        var golden = Golden.Case("losses", name);
        var loss = KerasConfig.Read<Loss>(JsonNode.Parse(golden.Facts.GetProperty("loss").GetRawText())!);
        var (target, prediction, weight) = (Input(golden, "y_true"), Input(golden, "y_pred"), Input(golden, "sample_weight"));
        var perSample = loss.PerSample(target, prediction);
        var value = loss.Reduce(perSample);
        var program = new Program("loss",
        [
            new("per_sample", perSample), new("value", value), new("weighted", loss.Reduce(perSample, weight)), new("dy_pred", Gradients.Of(value, [prediction])[0]),
        ], [], [target, prediction, weight]);
        using var executable = GoldenBackends.Named(backendName).Compile(new Module(program));
        var results = program.Outputs.Select(o => new double[golden[o.Name].Values.Length]).ToArray();

        executable.Run(program, new RunArguments
        {
            Batch = golden["y_pred"].Shape[0],
            Feeds = [.. program.Inputs.Select(i => new Feed(Tensor(golden[((Placeholder)i.Operation).Name])))],
            Fetches = [.. results.Select(r => new Fetch(null, r))],
        });

        for (var i = 0; i < results.Length; i++)
        {
            var (output, figure) = program.Outputs[i];
            GoldenBackends.Closeness(backendName, SummedTerms.Of(figure, golden["y_pred"].Shape[0])).Require(golden[output], results[i], $"{name} {output}");
        }
    }

    private static Value Input(GoldenCase golden, string name)
    {
        var array = golden[name];
        return new Placeholder(name, [Dim.Batch, .. array.Shape[1..].Select(d => (Dim)d)], array.Type[0] == 'i' ? DType.Int32 : DType.Float32).On();
    }

    private static Tensor Tensor(GoldenArray array) => array.Type[0] == 'i' ? new Tensor(array.Integers, array.Shape) : new Tensor(array.Floats, array.Shape);
}
