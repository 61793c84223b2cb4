using System.Text.Json;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>Convolutions, pooling and resizing against Keras's layers that are made of them, without the layer classes.</summary>
public class ImageGoldenTests
{
    private static readonly Dictionary<string, Func<JsonElement, Value, Value[], Value>> Formulas = new()
    {
        ["Conv2D"] = (c, x, w) => new Conv2D(Window(c), c.GetProperty("groups").GetInt32()).On(x, w[0]),
        ["Conv2DTranspose"] = Transposed,
        ["DepthwiseConv2D"] = (c, x, w) => new DepthwiseConv2D(Window(c)).On(x, w[0]),
        ["SeparableConv2D"] = (c, x, w) => new Conv2D(new Window2D(new(1), new(1))).On(new DepthwiseConv2D(Window(c)).On(x, w[0]), w[1]),
        ["MaxPooling2D"] = (c, x, _) => new MaxPool2D(Window(c, "pool_size")).On(x),
        ["AveragePooling2D"] = (c, x, _) => new AveragePool2D(Window(c, "pool_size")).On(x),
        ["UpSampling2D"] = (c, x, _) => Pair(c, "size") is var (rows, columns) && c.GetProperty("interpolation").GetString() == "nearest"
            ? x.RepeatPixels(rows, columns) : x.ResizeBilinear(x.Shape[1].Factor * Pair(c, "size").First, x.Shape[2].Factor * Pair(c, "size").Second),
    };

    public static TheoryData<string> Names => [.. Golden.Cases("layers").Where(c => Formulas.ContainsKey(ClassOf(c))).Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void An_image_operation_and_its_gradients_are_those_of_Keras(string name)
    {
        var example = Golden.Case("layers", name);
        var config = example.Facts.GetProperty("layer").GetProperty("config");
        var weights = example.Series("w").Select((w, i) => new Placeholder($"w{i}", Static(w)).On()).ToArray();
        var x = new Placeholder("x", Shape.BatchOf(Static(example["x0"]).From(1))).On();
        var g = new Placeholder("g", Shape.BatchOf(Static(example["g"]).From(1))).On();
        var y = Formulas[ClassOf(example)](config, x, weights);
        if (config.TryGetProperty("use_bias", out var useBias) && useBias.GetBoolean()) y += weights[^1];
        if (config.TryGetProperty("activation", out var activation) && activation.GetString() == "relu") y = y.Relu();
        var slopes = Gradients.Of((y * g).SumAll(), [x, .. weights]);

        var program = new Program("p", [new("y", y), .. slopes.Select((s, i) => new NamedValue($"slope{i}", s))], [], [x, g, .. weights]);
        var batch = example["x0"].Shape[0];
        var results = program.Outputs.Select(o => new double[o.Value.Shape.Length(batch)]).ToArray();
        using var executable = new ReferenceBackend().Compile(new Module(program));
        executable.Run(program, new RunArguments
        {
            Batch = batch,
            Feeds = [.. new[] { example["x0"], example["g"] }.Concat(example.Series("w")).Select(a => new Feed(new Tensor(a.Floats, a.Shape)))],
            Fetches = [.. results.Select(r => new Fetch(null, r))],
        });

        // TensorFlow's bilinear resize gives float32 whatever it is given: a rounding or two of 2⁻²⁴
        var tolerance = config.TryGetProperty("interpolation", out var interpolation) && interpolation.GetString() == "bilinear" ? 2e-7 : 1e-9;
        Close(example["y"], results[0], tolerance, name + " y");
        Close(example["dx0"], results[1], tolerance, name + " dx0");
        for (var i = 0; i < weights.Length; i++) Close(example[$"dw{i}"], results[i + 2], tolerance, $"{name} dw{i}");
    }

    private static void Close(GoldenArray expected, double[] actual, double tolerance, string where)
    {
        Assert.Equal(expected.Values.Length, actual.Length);
        for (var i = 0; i < actual.Length; i++)
            Assert.True(Math.Abs(expected.Values[i] - actual[i]) <= tolerance * (1 + Math.Abs(expected.Values[i])), $"{where}[{i}] is {actual[i]:R}, expected {expected.Values[i]:R}");
    }

    private static Value Transposed(JsonElement config, Value x, Value[] weights)
    {
        var window = Window(config);
        int Length(int from, WindowAxis axis) => (from * axis.Stride) + (window.Padding == Padding.Same ? 0 : Math.Max(axis.Reach - axis.Stride, 0));
        return new Conv2DInputGradient(window, Length(x.Shape[1].Factor, window.Rows), Length(x.Shape[2].Factor, window.Columns)).On(x, weights[0]);
    }

    private static Window2D Window(JsonElement config, string size = "kernel_size")
    {
        var ((rows, columns), (down, right)) = (Pair(config, size), Pair(config, "strides"));
        var (between, beside) = config.TryGetProperty("dilation_rate", out _) ? Pair(config, "dilation_rate") : (1, 1);
        return new(new(rows, down, between), new(columns, right, beside), config.GetProperty("padding").GetString() == "same" ? Padding.Same : Padding.Valid);
    }

    private static (int First, int Second) Pair(JsonElement config, string name) => (config.GetProperty(name)[0].GetInt32(), config.GetProperty(name)[1].GetInt32());

    private static string ClassOf(GoldenCase example) => example.Facts.GetProperty("layer").GetProperty("class_name").GetString()!;

    private static Shape Static(GoldenArray array) => [.. array.Shape.Select(d => (Dim)d)];
}
