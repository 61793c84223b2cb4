using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Optimizers;

public class OptimizerGoldenTests
{
    public static TheoryData<string, string> Cases => GoldenBackends.Of("optimizers");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_update_is_that_of_Keras(string name, string backendName)
    {
        var golden = Golden.Case("optimizers", name);
        var optimizer = KerasConfig.Read<Optimizer>(JsonNode.Parse(golden.Facts.GetProperty("optimizer").GetRawText())!);
        var (before, steps) = (golden.Series("v"), golden.Series("g"));
        var variables = before.Select((v, i) => new Variable($"v{i}", [.. v.Shape.Select(d => (Dim)d)])).ToArray();
        var gradients = variables.Select((v, i) => new Placeholder($"g{i}", v.Shape).On()).ToArray();
        for (var i = 0; i < variables.Length; i++) variables[i].Write(before[i].Floats);
        var update = optimizer.Update([.. variables.Zip(gradients)]);
        var program = new Program("update", [], update.Assigns, gradients);
        using var executable = GoldenBackends.Named(backendName).Compile(new Module(program));
        var scalars = new double[update.Scalars.Count];

        for (var step = 0; step < steps[0].Shape[0]; step++)
        {
            optimizer.NextScalars(scalars);
            executable.Run(program, new RunArguments
            {
                Feeds = [.. steps.Select((g, i) => new Feed(new Tensor(g.Row(step).Floats, before[i].Shape)))],
                Scalars = [.. program.Scalars.Select(s => scalars[update.Scalars.Index().First(u => u.Item == s).Index])],
            });
            for (var i = 0; i < variables.Length; i++)
            {
                double[] now = executable is ReferenceExecutable e ? e.Read(variables[i]).ToArray() : [.. variables[i].Read().ToArray().Select(v => (double)v)];
                GoldenBackends.Closeness(backendName, step + 1).Require(golden[$"after{i}"].Row(step), now, $"{name} v{i} after step {step + 1}");
            }
        }
    }
}
