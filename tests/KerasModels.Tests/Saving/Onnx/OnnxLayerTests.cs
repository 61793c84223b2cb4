using System.Text.Json;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Onnx;

/// <summary>Every layer of the golden cases, run by onnxruntime and held to what Keras computed.</summary>
[Trait("Speed", "Slow")]
public class OnnxLayerTests
{
    private static readonly Lazy<Dictionary<string, JsonElement>> Results = new(() =>
    {
        var runtime = new OnnxRuntime();
        foreach (string name in LayerModels.Names.Select(n => n.Data))
        {
            using var model = LayerModels.Create(name);
            var program = model.ToProgram();
            runtime.Add(name, program, ProgramInputs.Of(program).Zip(LayerModels.Inputs(name)).ToDictionary(p => p.First.Name, p => p.Second));
        }

        return runtime.Run();
    });

    public static TheoryData<string> Names => LayerModels.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Onnxruntime_gives_what_Keras_gives(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        using var model = LayerModels.Create(name);
        var (actual, shape) = OnnxRuntime.Output(Results.Value[name], model.ToProgram().Outputs[0].Name);
        Assert.Equal(LayerModels.Expected(name).Shape, shape);
        NodeTensors.RequireNear(LayerModels.Expected(name).Values, actual, name);
    }
}
