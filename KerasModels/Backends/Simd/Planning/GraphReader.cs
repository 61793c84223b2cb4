using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Turns a program into nodes for one batch size: equal values once, nothing that is not needed, views instead of copies, and numbers kept as numbers.</summary>
/// <remarks>Every rewriting here gives the same bits: dropping a factor of 1, computing on one number what would be computed on its copies, naming a transposition.</remarks>
internal sealed class GraphReader
{
    private readonly int _batch;
    private readonly Dictionary<Value, Node> _byValue = [];
    private readonly Dictionary<Key, Node> _byKey = [];

    private GraphReader(int batch) => _batch = batch;

    /// <summary>The nodes in order of computation.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>The outputs in the program's order.</summary>
    public Node[] Outputs { get; private set; } = [];

    /// <summary>What each assigned variable becomes.</summary>
    public List<(Variable Target, Node NewValue)> Assigns { get; } = [];

    /// <summary>Reads <paramref name="program"/> for a batch of <paramref name="batch"/> samples.</summary>
    public static GraphReader Read(Program program, int batch)
    {
        var reader = new GraphReader(batch);
        foreach (var value in Program.Ordered([.. program.Outputs.Select(o => o.Value), .. program.Assigns.Select(a => a.NewValue)])) reader.Add(value);
        var changed = program.Assigns.Select(a => a.Target).ToHashSet();
        reader.Outputs = [.. program.Outputs.Select(o => reader.StartValue(reader._byValue[o.Value], changed, null))];
        foreach (var (target, newValue) in program.Assigns) reader.Assigns.Add((target, reader.StartValue(reader._byValue[newValue], changed, target)));
        return reader;
    }

    /// <summary>A copy of <paramref name="node"/> in memory of its own, at the end of the order.</summary>
    public Node Copy(Node node) => Create(new Ops.StopGradient(), [node], node.Type, node.Shape, node.Samples);

    // What is read of a variable that the program changes must be kept apart from the change.
    private Node StartValue(Node node, HashSet<Variable> changed, Variable? target) =>
        node.Storage.Operation is VariableRead read && read.Variable != target && changed.Contains(read.Variable) ? Copy(node) : node;

    private void Add(Value value)
    {
        var inputs = value.Inputs.Select(i => _byValue[i]).ToArray();
        var samples = value.Shape.Rank > 0 && value.Shape[0] is { IsBatch: true, Factor: > 0 } ? _batch : 0;
        _byValue[value] = Make(value.Operation, inputs, value.Type, value.Shape.At(_batch), samples);
    }

    private Node Make(Operation operation, Node[] inputs, DType type, int[] shape, int samples)
    {
        switch (operation)
        {
            case Ops.Reshape when IsSpread(inputs[0]):
                return Spread(inputs[0].Inputs[0], shape, samples);
            case Ops.Reshape or Ops.StopGradient:
            case Ops.Cast when inputs[0].Type == type:
                return View(operation, inputs[0], shape, samples);
            case Ops.BroadcastTo when IsSpread(inputs[0]):
                return Spread(inputs[0].Inputs[0], shape, samples);
            case Ops.Multiply when IsOne(inputs[1]):
            case Ops.Divide when IsOne(inputs[1]):
                return inputs[0];
            case Ops.Multiply when IsOne(inputs[0]):
                return inputs[1];
            case Ops.MatMul { TransposeB: true } product:
                var b = inputs[1];
                var turned = Make(new Ops.Transpose([1, 0]), [b], b.Type, [b.Shape[1], b.Shape[0]], 0);
                return Make(product with { TransposeB = false }, [inputs[0], turned], type, shape, samples);
        }

        if (SimdKernels.For(operation) is IPartialKernel && inputs.All(i => i.IsBatched))
        {
            var parts = Unique(operation, inputs, type, [IPartialKernel.Parts(_batch), .. shape], _batch, null);
            return Make(new Ops.Sum([0]), [parts], type, shape, samples);
        }

        if (operation is Ops.Sum { Over: var summed } && Reduction.Split(summed, inputs[0].IsBatched, out var first, out var then))
            return Make(new Ops.Sum(then), [Reduced(new Ops.Sum(first), first, inputs[0])], type, shape, samples);
        if (operation is Ops.ReduceMax { Over: var compared } && Reduction.Split(compared, inputs[0].IsBatched, out first, out then))
            return Make(new Ops.ReduceMax(then), [Reduced(new Ops.ReduceMax(first), first, inputs[0])], type, shape, samples);
        if (SimdKernels.For(operation) is Elements.ElementKernel && inputs.Any(IsSpread) && inputs.All(i => IsSpread(i) || i.IsScalar))
        {
            // The same number everywhere: compute it once.
            var numbers = inputs.Select(i => IsSpread(i) ? i.Inputs[0] : i).ToArray();
            return Spread(Make(operation, numbers, type, numbers[0].Shape, 0), shape, samples);
        }

        return Unique(operation, inputs, type, shape, samples, null);
    }

    // The axes reduced first come behind all others that are reduced, so what is left keeps its numbers.
    private Node Reduced(Operation operation, Axes over, Node input) =>
        Make(operation, [input], input.Type, [.. input.Shape.Where((_, axis) => !over.Contains(axis))], over.Contains(0) ? 0 : input.Samples);

    private static bool IsSpread(Node node) => node.Operation is Ops.BroadcastTo && node.Inputs[0].IsScalar;

    private static bool IsOne(Node node) => (IsSpread(node) ? node.Inputs[0] : node).Storage.Operation is Ops.Constant { Number: 1 };

    private Node Spread(Node number, int[] shape, int samples) => shape.Length == 0 && samples == 0
        ? View(new Ops.Reshape(Shape.Scalar), number, shape, 0)
        : Unique(new Ops.BroadcastTo(Shape.Of([.. shape.Select(d => (Dim)d)])), [number], number.Type, shape, samples, null);

    private Node View(Operation operation, Node of, int[] shape, int samples) =>
        of.Shape.AsSpan().SequenceEqual(shape) && of.Samples == samples ? of : Unique(operation, [of], of.Type, shape, samples, of);

    private Node Unique(Operation operation, Node[] inputs, DType type, int[] shape, int samples, Node? storage)
    {
        var key = new Key(operation, inputs, shape, samples);
        if (!_byKey.TryGetValue(key, out var node)) _byKey[key] = node = Create(operation, inputs, type, shape, samples, storage);
        return node;
    }

    private Node Create(Operation operation, Node[] inputs, DType type, int[] shape, int samples, Node? storage = null)
    {
        var node = new Node(Nodes.Count, operation, inputs, type, shape, samples, storage);
        Nodes.Add(node);
        return node;
    }

    private sealed record Key(Operation Operation, Node[] Inputs, int[] Shape, int Samples)
    {
        public bool Equals(Key? other) => other is not null && Samples == other.Samples && Operation.Equals(other.Operation)
            && Inputs.AsSpan().SequenceEqual(other.Inputs) && Shape.AsSpan().SequenceEqual(other.Shape);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Operation);
            foreach (var input in Inputs) hash.Add(input.Index);
            return hash.ToHashCode();
        }
    }
}
