using System.Text.Json;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Onnx;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Ops;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Onnx;

/// <summary>Every example of every operation, run by onnxruntime and held to the reference backend.</summary>
[Trait("Speed", "Slow")]
public class OnnxOperationTests
{
    private static readonly Lazy<Dictionary<string, JsonElement>> Results = new(() =>
    {
        var runtime = new OnnxRuntime();
        foreach (var example in Exported)
            foreach (var batch in example.Batches)
            {
                var (program, feeds) = Made(example, batch);
                runtime.Add($"{example.Name} {batch}", program, ProgramInputs.Of(program).ToDictionary(i => i.Name, i => feeds[program.Inputs.ToList().IndexOf(i.Value)]));
            }

        return runtime.Run();
    });

    /// <summary>The examples whose operation is exported.</summary>
    public static TheoryData<string> Names => [.. Exported.Select(c => c.Name)];

    /// <summary>Operations that files do not have, each with its reason.</summary>
    public static TheoryData<string> Refused => [.. OperationCases.All.Where(c => !IsExported(c)).Select(c => c.Name)];

    private static IEnumerable<OperationCase> Exported => OperationCases.All.Where(IsExported).Where(c => c.Operation is not RandomLeaf);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_gives_in_onnxruntime_what_the_reference_gives(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        var example = OperationCases.ByName(name);
        foreach (var batch in example.Batches)
        {
            var (program, feeds) = Made(example, batch);
            using var executable = new ReferenceBackend().Compile(new Module(program));
            var expected = new double[program.Outputs[0].Value.Shape.Length(batch)];
            executable.Run(program, new RunArguments { Batch = batch, Feeds = [.. feeds.Select(f => new Feed(f))], Fetches = [new Fetch(null, expected)], Scalars = [] });

            var (actual, shape) = OnnxRuntime.Output(Results.Value[$"{name} {batch}"], "y");

            Assert.Equal(program.Outputs[0].Value.Shape.At(batch), shape);
            var largest = expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
            for (var i = 0; i < expected.Length; i++)
                Assert.True(double.IsFinite(expected[i]) ? Math.Abs(expected[i] - actual[i]) <= 1e-6 * (1 + largest) : expected[i].Equals(actual[i]), $"{name} for batch {batch}: element {i} is {actual[i]:R}, expected {expected[i]:R}");
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_operation_of_training_is_refused_by_name_with_the_reason(string name)
    {
        var (y, feeds) = OperationCases.ByName(name).Build();
        var error = Assert.Throws<GraphException>(() => OnnxWriter.Bytes(new Program("p", [new("y", y)], [], feeds)));
        Assert.Contains(y.Operation.Kind, error.Message, StringComparison.Ordinal);
        Assert.Contains("derivative", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_derivatives_is_refused() => Assert.All(OperationCases.All.Where(c => !IsExported(c)),
        c => Assert.True(c.Operation.Kind.EndsWith("Gradient", StringComparison.Ordinal) || c.Operation is MaxPool2DPick, c.Operation.Kind));

    private static bool IsExported(OperationCase example) => OnnxWriter.For(example.Operation).GetType().BaseType is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(NotExported<>);

    private static (Program Program, Tensor[] Feeds) Made(OperationCase example, int batch)
    {
        var (y, feeds) = example.Build();
        Tensor[] tensors = [.. feeds.Select((feed, i) =>
        {
            var values = example.Inputs[i].Elements(i, batch);
            return feed.Type == DType.Int32 ? new Tensor(Array.ConvertAll(values, v => (int)v), feed.Shape.At(batch)) : new Tensor(Array.ConvertAll(values, v => (float)v), feed.Shape.At(batch));
        })];

        // an input must tell the batch size
        return feeds.Any(f => !f.Shape.IsStatic) ? (new Program("case", [new("y", y)], [], feeds), tensors)
            : (new Program("case", [new("y", y)], [], [.. feeds, new Placeholder("samples", [Dim.Batch]).On()]), [.. tensors, new Tensor(new float[batch], batch)]);
    }
}
