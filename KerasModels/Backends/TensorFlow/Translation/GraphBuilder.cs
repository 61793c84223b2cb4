using System.Runtime.InteropServices;
using System.Text;
using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>A GraphDef as it grows: nodes under names that TensorFlow allows, each once.</summary>
internal sealed class GraphBuilder
{
    // TensorFlow 2.3: older libraries are refused, newer ones keep what was promised to it
    private const int Producer = 440;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The graph so far.</summary>
    public GraphDef Graph { get; } = new() { Versions = new VersionDef { Producer = Producer } };

    /// <summary>Adds a node and gives the name it has got: the one asked for if it is allowed and free.</summary>
    public string Add(string name, string operation, IEnumerable<string> inputs, params ReadOnlySpan<(string Name, AttrValue Value)> attributes) =>
        AddReserved(Unique(name), operation, inputs, attributes);

    /// <summary>Keeps a name for a node that comes later, and gives it as it will be.</summary>
    public string Reserve(string name) => Unique(name);

    /// <summary>Adds a node under a name that was kept for it.</summary>
    public string AddReserved(string name, string operation, IEnumerable<string> inputs, params ReadOnlySpan<(string Name, AttrValue Value)> attributes)
    {
        var node = new NodeDef { Name = name, Op = operation };
        foreach (var input in inputs) node.Input.Add(input);
        foreach (var (key, value) in attributes) node.Attr[key] = value;
        Graph.Node.Add(node);
        return node.Name;
    }

    /// <summary>An array of numbers.</summary>
    public string Constant(string name, ReadOnlySpan<float> values, Shape shape) => Constant(name, DataType.DtFloat, Bytes(values), shape);

    /// <summary>An array of whole numbers.</summary>
    public string Constant(string name, ReadOnlySpan<int> values, Shape shape) => Constant(name, DataType.DtInt32, Bytes(values), shape);

    /// <summary>Leaves out what the roots do not need.</summary>
    public void Prune(IEnumerable<string> roots)
    {
        var byName = Graph.Node.ToDictionary(n => n.Name);
        var (needed, open) = (new HashSet<string>(), new Stack<string>(roots));
        while (open.TryPop(out var name))
        {
            var plain = name.TrimStart('^').Split(':')[0];
            if (!needed.Add(plain)) continue;
            foreach (var input in byName[plain].Input) open.Push(input);
        }

        var kept = Graph.Node.Where(n => needed.Contains(n.Name)).ToArray();
        Graph.Node.Clear();
        Graph.Node.Add(kept);
    }

    private string Constant(string name, DataType type, ByteString content, Shape shape) => Add(name, "Const", [],
        Attributes.Type("dtype", type), ("value", new AttrValue { Tensor = new TensorProto { Dtype = type, TensorShape = Attributes.ShapeOf(shape), TensorContent = content } }));

    // TensorFlow's files are little-endian, as is every processor that .NET runs on.
    private static ByteString Bytes<T>(ReadOnlySpan<T> values) where T : unmanaged => ByteString.CopyFrom(MemoryMarshal.AsBytes(values));

    private string Unique(string name)
    {
        var allowed = new StringBuilder(name.Length);
        foreach (var c in name) allowed.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '/' or '-' ? c : '_');
        if (allowed.Length == 0 || !(char.IsAsciiLetterOrDigit(allowed[0]) || allowed[0] == '.')) allowed.Insert(0, '.');
        var plain = allowed.ToString();
        var candidate = plain;
        for (var i = 1; !_names.Add(candidate); i++) candidate = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain}_{i}");
        return candidate;
    }
}
