using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>An example as a program: the result y, L = Σ u·y, its gradients g, S = Σ v·g and the gradients of S; u and v are feeds.</summary>
public sealed class CaseProgram : IDisposable
{
    private readonly OperationCase _case;
    private readonly Value[] _feeds;
    private readonly IExecutable _executable;

    public CaseProgram(OperationCase example, IBackend backend)
    {
        _case = example;
        var (y, inputs) = example.Build();
        Output = y;
        var outputs = new List<NamedValue> { new("y", y) };
        var feeds = new List<Value>(inputs);
        Smooth = y.Type == DType.Float32 ? [.. inputs.Where((_, i) => example.Inputs[i].IsSmooth)] : [];
        if (y.Type == DType.Float32 && inputs.Count > 0)
        {
            var u = new Placeholder("u", y.Shape).On();
            feeds.Add(u);
            Smooth = [.. Smooth, u];
            var loss = (y * u).SumAll();
            var gradients = Gradients.Of(loss, Smooth);
            var slopes = gradients.Select((g, i) => new Placeholder($"v{i}", g.Shape).On()).ToArray();
            feeds.AddRange(slopes);
            var slope = gradients.Zip(slopes, (g, v) => (g * v).SumAll()).Aggregate((a, b) => a + b);
            outputs.Add(new("L", loss));
            outputs.Add(new("S", slope));
            outputs.AddRange(gradients.Select((g, i) => new NamedValue($"g{i}", g)));
            outputs.AddRange(Gradients.Of(slope, Smooth).Select((g, i) => new NamedValue($"h{i}", g)));
        }

        _feeds = [.. feeds];
        Program = new Program("case", outputs, [], feeds);
        Probe = new Program("probe", [.. outputs.Where(o => o.Name is "L" or "S")], [], feeds);
        _executable = backend.Compile(new Module(Program, Probe));
    }

    public Program Program { get; }

    /// <summary>L and S alone, for difference quotients.</summary>
    public Program Probe { get; }

    public Value Output { get; }

    /// <summary>What L and S are derived by: the smooth inputs and u; none where the operation is not one of real numbers.</summary>
    public IReadOnlyList<Value> Smooth { get; }

    /// <summary>The elements of every feed for a batch.</summary>
    public double[][] Feeds(int batch) =>
    [
        .. _feeds.Select((feed, i) => (i < _case.Inputs.Length ? _case.Inputs[i] : CaseInput.Numbers(feed.Shape, -1, 1)).Elements(i, batch)),
    ];

    /// <summary>Where a value that L is derived by stands among the feeds.</summary>
    public int PlaceOf(Value feed) => Array.IndexOf(_feeds, feed);

    public Dictionary<string, double[]> Run(int batch, double[][]? feeds = null) => Run(Program, batch, feeds ?? Feeds(batch));

    public Dictionary<string, double[]> Run(Program program, int batch, double[][] feeds)
    {
        var results = program.Outputs.Select(o => new double[o.Value.Shape.Length(batch)]).ToArray();
        _executable.Run(program, new RunArguments
        {
            Batch = batch,
            Feeds = [.. feeds.Select((values, i) => new Feed(ToTensor(_feeds[i], values, batch)))],
            Fetches = [.. results.Select(r => new Fetch(null, r))],
            Random = new RandomKey(42, RandomDomain.Training),
            Step = 5,
        });
        return program.Outputs.Zip(results).ToDictionary(p => p.First.Name, p => p.Second);
    }

    public void Dispose() => _executable.Dispose();

    private static Tensor ToTensor(Value feed, double[] values, int batch) => feed.Type == DType.Int32
        ? new Tensor(Array.ConvertAll(values, v => (int)v), feed.Shape.At(batch)) : new Tensor(Array.ConvertAll(values, v => (float)v), feed.Shape.At(batch));
}
