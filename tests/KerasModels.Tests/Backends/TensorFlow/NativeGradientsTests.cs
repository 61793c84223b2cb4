using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Ops;

namespace MLGenerative.KerasModels.Tests.Backends.TensorFlow;

/// <summary>Our gradients against those that TensorFlow itself derives from the translated graph (TF_AddGradients).</summary>
public sealed class NativeGradientsTests
{
    [Fact]
    [Trait("Speed", "Slow")]
    public void An_operation_s_gradient_is_TensorFlow_s_own_where_it_has_one()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        var (compared, without, wrong) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new SortedDictionary<string, List<string>>(StringComparer.Ordinal), new List<string>());
        foreach (var example in OperationCases.All.Where(c => c.Inputs.Any(i => i.IsSmooth) && c.Build().Output.Type == DType.Float32))
        {
            var kind = example.Operation.Kind;
            try
            {
                foreach (var batch in example.Batches) wrong.AddRange(Differences(example, batch));
                compared[kind] = compared.GetValueOrDefault(kind) + 1;
            }
            catch (TensorFlowException e) when (e.Message.Contains("adding gradients", StringComparison.Ordinal))
            {
                if (!without.TryGetValue(kind, out var cases)) without[kind] = cases = [];
                cases.Add(e.Message.Split('.')[0]);
            }
        }

        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"Compared with TensorFlow's own gradient ({compared.Count} operations): {string.Join(", ", compared.Select(c => FormattableString.Invariant($"{c.Key} ({c.Value})")))}");
        output?.WriteLine($"TensorFlow's C library registers none ({without.Keys.Except(compared.Keys).Count()} operations):");
        foreach (var (kind, cases) in without) output?.WriteLine($"  {kind} ({cases.Count}{(compared.ContainsKey(kind) ? ", others were compared" : "")}): {string.Join("; ", cases.Distinct())}");
        Assert.Empty(wrong);

        // every operation through which a loss can be differentiated was tried
        var differentiable = OperationCases.All.Where(IsDifferentiable).Select(c => c.Operation.Kind).Distinct();
        Assert.Empty(differentiable.Except(compared.Keys).Except(without.Keys));

        // what TensorFlow has gradients for today must not silently go uncompared
        Assert.Subset(compared.Keys.ToHashSet(), new HashSet<string> { "Add", "Conv2D", "Exp", "Log", "MatMul", "MaxPool2D", "Multiply", "Relu", "Sigmoid", "Sum", "Tanh", "Transpose" });
    }

    private static bool IsDifferentiable(OperationCase example) => example.Build().Output is { Type: DType.Float32 } y && example.Operation.Gradient(y, y).Any(g => g is not null);

    private static IEnumerable<string> Differences(OperationCase example, int batch)
    {
        var (y, feeds) = example.Build();
        var u = new Placeholder("u", y.Shape).On();
        Value[] smooth = [.. feeds.Where((_, i) => example.Inputs[i].IsSmooth)];
        var ours = Gradients.Of((y * u).SumAll(), smooth);
        var program = new Program("case", [new("y", y), .. ours.Select((g, i) => new NamedValue($"g{i}", g))], [], [.. feeds, u]);
        var translated = new ModuleGraph(new Module(program));
        var names = translated.Programs[0];
        using var graph = NativeGraph.Open(translated.Graph.ToByteArray(), new ConfigProto());
        using var status = NativeMethods.TF_NewStatus();

        TensorPlace from = graph.Place(names.Outputs[0]), upstream = graph.Place(names.Inputs[^1]);
        TensorPlace[] by = [.. smooth.Select(x => graph.Place(names.Inputs[Array.IndexOf([.. feeds], x)]))], theirs = new TensorPlace[by.Length];
        graph.AddGradients(status, from, by, upstream, theirs);

        Value[] given = [.. feeds, u];
        var inputs = given.Select((feed, i) => Filled(feed, (i < example.Inputs.Length ? example.Inputs[i] : CaseInput.Numbers(feed.Shape, -1, 1)).Elements(i, batch), batch)).ToList();
        var places = names.Inputs.Select(graph.Place).ToList();
        if (names.Batch is not null)
        {
            var size = TensorHandle.Allocate(DataType.DtInt32, []);
            size.Elements<int>()[0] = batch;
            inputs.Add(size);
            places.Add(graph.Place(names.Batch));
        }

        TensorPlace[] wanted = [.. names.Outputs.Skip(1).Select(graph.Place), .. theirs];
        var got = new nint[wanted.Length];
        graph.Run(status, [.. places], [.. inputs.Select(i => i.Pointer)], wanted, got, [], example.Name);
        float[][] results = [.. got.Select(t => TensorHandle.ElementsOf<float>(t).ToArray())];
        foreach (var tensor in got) NativeMethods.TF_DeleteTensor(tensor);
        foreach (var input in inputs) input.Dispose();
        for (var i = 0; i < smooth.Length; i++)
        {
            var (mine, other) = (results[i], results[smooth.Length + i]);
            var scale = Math.Max(1, other.Where(float.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max());
            if (mine.Zip(other).Any(p => float.IsFinite(p.Second) ? !(Math.Abs(p.First - p.Second) <= 2e-5 * scale) : !p.First.Equals(p.Second)))
                yield return $"{example.Operation.Kind} ({example.Name}, batch {batch}, by input {i}): ours {string.Join(" ", mine.Take(6))}, TensorFlow's {string.Join(" ", other.Take(6))}";
        }
    }

    private static TensorHandle Filled(Value feed, double[] values, int batch)
    {
        var tensor = TensorHandle.Allocate(feed.Type == DType.Int32 ? DataType.DtInt32 : DataType.DtFloat, feed.Shape.At(batch));
        for (var i = 0; i < values.Length; i++)
            if (feed.Type == DType.Int32) tensor.Elements<int>()[i] = (int)values[i];
            else tensor.Elements<float>()[i] = (float)values[i];
        return tensor;
    }
}
