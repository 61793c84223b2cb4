using System.Globalization;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>Writes a program's values as nodes of a graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="scope">What the nodes' names begin with, such as the program's name and a slash; empty for none.</param>
/// <param name="leaf">Names the tensor of a leaf that is not computed: a feed, a scalar, a variable, random numbers.</param>
/// <param name="batch">Names a tensor with the batch size, asked when it is first needed.</param>
internal sealed class ProgramWriter(GraphBuilder graph, string scope, Func<ProgramWriter, Value, string> leaf, Func<ProgramWriter, string> batch)
{
    private readonly Dictionary<Value, string> _names = [];
    private readonly Dictionary<string, string> _numbers = [];
    private string? _batch;
    private string _path = "";

    /// <summary>The graph.</summary>
    public GraphBuilder Graph => graph;

    /// <summary>Every node of the values in order.</summary>
    public void Write(IReadOnlyList<Value> values)
    {
        foreach (var value in values)
        {
            _path = value.Path.Length > 0 ? value.Path + "/" : "";
            _names[value] = NodeWriters.For(value.Operation).Write(this, value);
        }

        _path = "";
    }

    /// <summary>The tensor of a value that was written before.</summary>
    public string Of(Value value) => _names[value];

    /// <summary>The tensors of two or more values, without repetitions that TensorFlow does by itself.</summary>
    /// <param name="shape">What the operation on them gives.</param>
    /// <param name="values">Its inputs, each of that shape.</param>
    public string[] Spread(Shape shape, params ReadOnlySpan<Value> values)
    {
        var sources = values.ToArray();
        for (var i = 0; i < sources.Length; i++)
        {
            var kept = sources[i];
            sources[i] = Broadcasts.Source(kept);
            if (!Broadcasts.Give(shape, Array.ConvertAll(sources, s => s.Shape))) sources[i] = kept;
        }

        return Array.ConvertAll(sources, Of);
    }

    /// <summary>Adds a node and gives its name, which is that of its first result.</summary>
    public string Add(string kind, IEnumerable<string> inputs, params ReadOnlySpan<(string Name, AttrValue Value)> attributes) =>
        graph.Add($"{scope}{_path}{kind}", kind, inputs, attributes);

    /// <summary>The tensor of a leaf that is not computed.</summary>
    public string Leaf(Value value) => leaf(this, value);

    /// <summary>One number.</summary>
    public string Number(double number) => Cached(string.Create(CultureInfo.InvariantCulture, $"{(float)number:R}f"), name => graph.Constant(name, [(float)number], Shape.Scalar));

    /// <summary>A list of whole numbers.</summary>
    public string Wholes(params ReadOnlySpan<int> numbers)
    {
        int[] values = [.. numbers];
        return Cached($"[{string.Join(',', values)}]", name => graph.Constant(name, values, [values.Length]));
    }

    /// <summary>A table of whole numbers, row by row.</summary>
    public string Table(int[] numbers, int columns) =>
        Cached($"{columns}[{string.Join(',', numbers)}]", name => graph.Constant(name, numbers, [numbers.Length / columns, columns]));

    /// <summary>An array that is part of the program.</summary>
    public string Constant(Tensor content) => content.Type == DType.Int32
        ? graph.Constant($"{scope}{_path}Const", content.Integers, content.Shape) : graph.Constant($"{scope}{_path}Const", content.Floats, content.Shape);

    /// <summary>One whole number.</summary>
    public string Whole(int number) => Cached(number.ToString(CultureInfo.InvariantCulture), name => graph.Constant(name, [number], Shape.Scalar));

    /// <summary>A dimension as a number: Int32.</summary>
    public string Size(Dim dim) => !dim.IsBatch ? Whole(dim.Factor) : dim.Factor == 1 ? _batch ??= batch(this)
        : Cached($"{dim}", _ => Add("Mul", [Size(Dim.Batch), Whole(dim.Factor)], Attributes.Type("T", DType.Int32)));

    /// <summary>A shape as a list of whole numbers, with the batch size of the run.</summary>
    public string Dims(Shape shape) => shape.IsStatic ? Wholes(shape.At(1))
        : Cached(shape.ToString(), _ => Add("Pack", shape.Select(Size), Attributes.Whole("N", shape.Rank), Attributes.Type("T", DType.Int32), Attributes.Whole("axis", 0)));

    /// <summary>The same elements under another shape.</summary>
    public string Reshape(string tensor, DType type, Shape to)
    {
        // one unknown dimension can be left to TensorFlow, unless another is 0
        var dims = to.IsStatic || to.Any(d => d.Factor == 0) ? Dims(to) : Wholes([.. to.Select(d => d.IsBatch ? -1 : d.Factor)]);
        return Add("Reshape", [tensor, dims], Attributes.Type("T", type), Attributes.Type("Tshape", DType.Int32));
    }

    private string Cached(string key, Func<string, string> make)
    {
        if (_numbers.TryGetValue(key, out var name)) return name;
        var path = _path;
        _path = "";
        name = make($"{scope}Const");
        _path = path;
        return _numbers[key] = name;
    }
}
