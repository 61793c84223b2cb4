using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Saving.TensorFlow;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.TensorFlow;

/// <summary>What TensorFlow makes of the GraphDefs and SavedModels that are written here, and what we read of anybody's.</summary>
public class TensorFlowFilesTests
{
    private static readonly string[] Endings = [".pb", ".savedmodel"];

    public static TheoryData<string> Names => [.. Models().Keys];

    public static TheoryData<string, string> GoldenSavedModels
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var category in new[] { "models-keras2", "models-keras3" })
                foreach (var example in Golden.Cases(category).Where(c => Directory.Exists(FolderOf(category, c.Name)))) data.Add(category, example.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Through_our_binding_TensorFlow_gives_what_the_model_predicts(string name)
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var folder = new TemporaryFolder();
        using var model = Models()[name]();
        foreach (var ending in Endings)
        {
            var path = Path.Combine(folder.Path, "model" + ending);
            model.Save(path);
            var format = (ProgramFormat)FileFormats.Of(path);
            var program = model.ToProgram();
            using var scoring = ending == ".pb" ? ScoringFunction.LoadGraph(path, [.. format.Outputs(program).Select(o => o.Name)]) : ScoringFunction.LoadSavedModel(path);
            Assert.Equal(format.Inputs(program).Select(i => i.Name).Order(), scoring.Inputs.Order());
            foreach (var batch in new[] { 1, 3 })
            {
                var inputs = Inputs(model, batch);
                var results = scoring.Run(format.Inputs(program).Zip(inputs).ToDictionary(p => p.First.Name, p => p.Second));
                foreach (var (port, expected) in format.Outputs(program).Zip(model.PredictAll([.. inputs]))) RequireNear(expected.Floats, results[port.Name].Floats, $"{name}{ending}: {port.Name}");
            }
        }
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Python_s_TensorFlow_gives_what_the_models_predict()
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        using var folder = new TemporaryFolder();
        var expected = new Dictionary<string, IReadOnlyDictionary<string, float[]>>();
        foreach (var (name, make) in Models())
        {
            using var model = make();
            foreach (var ending in Endings) model.Save(Path.Combine(folder.Path, name + ending));
            var (format, program, inputs) = ((ProgramFormat)FileFormats.Named("graphdef"), model.ToProgram(), Inputs(model, 3));
            NpzFile.Write(Path.Combine(folder.Path, name + ".npz"), format.Inputs(program).Zip(inputs).Select(p => KeyValuePair.Create(p.First.Name, p.Second.Type == DType.Int32 ? NpyArray.Of(p.Second.Integers, p.Second.Shape.At(1)) : NpyArray.Of(p.Second.Floats, p.Second.Shape.At(1)))));
            expected[name] = format.Outputs(program).Zip(model.PredictAll([.. inputs])).ToDictionary(p => p.First.Name, p => p.Second.Floats);
        }

        Assert.Contains("scored", Peers.RunPython("tests/KerasModels.Tests/Saving/TensorFlow/score.py", folder.Path), StringComparison.Ordinal);

        foreach (var (name, outputs) in expected)
            foreach (var ending in Endings)
            {
                var results = NpzFile.Read(Path.Combine(folder.Path, name + ending + ".npz"));
                foreach (var (output, values) in outputs) RequireNear(values, results[output].ToSingle(), $"{name}{ending}: {output}");
            }
    }

    [Theory]
    [MemberData(nameof(GoldenSavedModels))]
    public void A_SavedModel_of_Keras_s_is_scored_as_Keras_does(string category, string name)
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        var golden = Golden.Case(category, name);
        using var scoring = ScoringFunction.LoadSavedModel(FolderOf(category, name));
        var x = golden["x"];

        var y = scoring.Run(new Tensor(x.Floats, x.Shape));

        Assert.Equal(golden["y"].Shape, y.Shape.At(1));
        RequireNear(golden["y"].Floats, y.Floats, name);
    }

    [Fact]
    public void Names_of_inputs_and_outputs_are_the_model_s()
    {
        var a = new Input(4);
        using var model = new Model(a, new Dense(3, name: "code").Apply(a));
        var (graph, saved) = ((ProgramFormat)FileFormats.Named("graphdef"), (ProgramFormat)FileFormats.Named("savedmodel"));
        var program = model.ToProgram();
        foreach (var format in new[] { graph, saved })
        {
            Assert.Equal([a.Name], format.Inputs(program).Select(i => i.Name));
            Assert.Equal(["code"], format.Outputs(program).Select(o => o.Name));
        }
    }

    [Fact]
    public void What_is_no_SavedModel_and_no_graph_is_named()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "letter.pb");
        File.WriteAllText(file, "Dear Sir or Madam, this is not a graph.");
        Assert.Contains(file, Assert.Throws<ModelFileException>(() => ScoringFunction.LoadGraph(file)).Message, StringComparison.Ordinal);
        Assert.Contains(folder.Path, Assert.Throws<TensorFlowException>(() => ScoringFunction.LoadSavedModel(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, Func<Model>> Models()
    {
        var models = new Dictionary<string, Func<Model>>();
        foreach (var name in ModelZoo.Names)
        {
            models[name] = () => Made(((Autoencoder)ModelZoo.Create(name)).Whole);
            models[name + "-encoder"] = () => Made(((Autoencoder)ModelZoo.Create(name)).Encoder);
            models[name + "-decoder"] = () => Made(((Autoencoder)ModelZoo.Create(name)).Decoder);
        }

        foreach (var name in GenerativeZoo.Names)
            if (GenerativeZoo.Create(name) is Model { Inputs.Count: > 0 }) models[name] = () => Made((Model)GenerativeZoo.Create(name));
        models["many-kinds"] = () => Made(ManyKinds());
        return models;
    }

    private static Model ManyKinds()
    {
        var input = new Input(8, 8, 4);
        LayerOutput x = input;
        foreach (var layer in (Layer[])[
            new Conv2D(6, 3, padding: Padding.Same, activation: "relu"), new BatchNormalization(), new DepthwiseConv2D(3, padding: Padding.Same), new SeparableConv2D(6, 3, padding: Padding.Same, activation: "gelu"),
            new AveragePooling2D(2), new UpSampling2D(2), new Conv2DTranspose(5, 3, 2, Padding.Same, activation: "leaky_relu"), new LayerNormalization(), new MaxPooling2D(2), new Flatten(), new Dense(7, "softmax")]) x = layer.Apply(x);
        return new Model(input, x, "many-kinds");
    }

    private static Model Made(Model model)
    {
        model.Initialize(7);
        return model;
    }

    private static List<Tensor> Inputs(Model model, int count) =>
        [.. ProgramInputs.Of(model.ToProgram()).Select((input, place) => input.Value.Type == DType.Int32
            ? new Tensor([.. Enumerable.Range(0, input.Value.Shape.Length(count)).Select(i => i % 10)], input.Value.Shape.At(count))
            : new Tensor([.. Enumerable.Range(0, input.Value.Shape.Length(count)).Select(i => (float)(0.5 + (0.5 * Math.Sin((0.37 * i) + place))))], input.Value.Shape.At(count)))];

    private static string FolderOf(string category, string name) => Path.Combine(Golden.Root, category, name + "-saved_model");

    private static void RequireNear(float[] expected, float[] actual, string where)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= 1e-5 * Math.Max(1, Math.Abs(expected[i])), $"{where}: element {i} is {actual[i]:R}, expected {expected[i]:R}");
    }
}
