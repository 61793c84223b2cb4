using System.Text.Json;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Onnx.Protos;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Onnx;

/// <summary>Every model of the zoo, run by onnxruntime in batches of several sizes and held to <c>Predict</c>.</summary>
[Trait("Speed", "Slow")]
public class OnnxZooTests
{
    private static readonly int[] Batches = [1, 3, 8];

    private static readonly Lazy<Dictionary<string, JsonElement>> Results = new(() =>
    {
        var runtime = new OnnxRuntime();
        foreach (string name in ZooModels.Names.Select(n => n.Data))
        {
            using var model = ZooModels.Create(name);
            var program = model.ToProgram();
            foreach (var batch in Batches)
                runtime.Add($"{name} {batch}", program, ProgramInputs.Of(program).Zip(ZooModels.Inputs(program, batch)).ToDictionary(p => p.First.Name, p => p.Second));
        }

        return runtime.Run();
    });

    public static TheoryData<string> Names => ZooModels.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Onnxruntime_gives_what_the_model_predicts(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        using var model = ZooModels.Create(name);
        var program = model.ToProgram();
        foreach (var batch in Batches)
        {
            var expected = model.PredictAll([.. ZooModels.Inputs(program, batch)]);
            foreach (var (output, values) in program.Outputs.Zip(expected))
            {
                var (actual, shape) = OnnxRuntime.Output(Results.Value[$"{name} {batch}"], output.Name);
                Assert.Equal(output.Value.Shape.At(batch), shape);
                NodeTensors.RequireNear([.. values.Floats], actual, $"{name}: {output.Name} for batch {batch}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Inputs_and_outputs_have_the_models_names(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        using var model = ZooModels.Create(name);
        var (program, result) = (model.ToProgram(), Results.Value[$"{name} 1"]);
        if (model.Inputs.Count > 0) Assert.Equal(model.Inputs.Select(i => i.Call.Layer.Name), result.GetProperty("inputs").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal(program.Outputs.Select(o => o.Name), result.GetProperty("outputs").EnumerateArray().Select(n => n.GetString()));
    }

    [Fact]
    public void Random_numbers_are_an_input_named_after_their_layer()
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        var image = new Input(6);
        LayerOutput mean = new Dense(2).Apply(image), scale = new Dense(2).Apply(image), noise = new Input(2);
        var (sampling, decode) = (new Sampling(), new Dense(6, "sigmoid"));
        using var drawn = new Model(image, decode.Apply(sampling.Apply(mean, scale)));
        using var given = new Model([image, noise], [decode.Apply(sampling.Apply(mean, scale, noise))]);
        var program = drawn.ToProgram();
        Tensor x = new([.. Enumerable.Range(0, 24).Select(i => i / 24f)], 4, 6), z = new([.. Enumerable.Range(0, 8).Select(i => (i / 4f) - 1)], 4, 2);
        var runtime = new OnnxRuntime();
        runtime.Add("drawn", program, new Dictionary<string, Tensor> { [image.Name] = x, ["sampling/random_normal"] = z });

        var (actual, _) = OnnxRuntime.Output(runtime.Run()["drawn"], program.Outputs[0].Name);

        NodeTensors.RequireNear([.. given.Predict([x, z]).Floats], actual, "drawn");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Convolutions_dense_layers_and_repeated_pixels_are_single_operators(string name)
    {
        using var model = ZooModels.Create(name);
        var graph = ModelProto.Parser.ParseFrom(FileOf(model)).Graph;
        var layers = model.Flattened.Where(l => l is not Model).ToList();
        int Count(params string[] types) => graph.Node.Count(n => types.Contains(n.OpType));

        // a layer may be there for training alone, and two models may share one
        Assert.InRange(Count("Conv", "ConvTranspose"), 0, layers.Count(l => l is Conv2D or Conv2DTranspose));
        if (model.Inputs.Count > 0)
        {
            Assert.Equal(layers.Count(l => l is Conv2D), Count("Conv"));
            Assert.Equal(layers.Count(l => l is Conv2DTranspose), Count("ConvTranspose"));
            Assert.Equal(layers.Count(l => l is Dense { Config.UseBias: true }), Count("Gemm"));
            Assert.Equal(layers.Count(l => l is Dense { Config.UseBias: false }), Count("MatMul"));
            Assert.Equal(layers.Count(l => l is UpSampling2D), Count("Resize"));
        }

        // images go to channels first once and come back once at the most
        Assert.InRange(Count("Transpose"), 0, 2);
    }

    private static byte[] FileOf(Model model)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.onnx");
        model.Save(path);
        return File.ReadAllBytes(path);
    }
}
