using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Fusion;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Makes the instructions of a group of element-wise nodes. What only the group reads stays in scratch tiles, which are used again as soon as they are free.</summary>
internal sealed class ElementStepBuilder
{
    private readonly List<ElementOperand> _operands = [];
    private readonly Dictionary<(Place, OperandKind), int> _byPlace = [];
    private readonly Dictionary<Node, int> _byNode = [];
    private readonly Stack<int> _freeTemporaries = [];
    private int _slots;

    /// <summary>The step of a group.</summary>
    /// <param name="item">The group.</param>
    /// <param name="kind">How its segment is shared out.</param>
    /// <param name="isKept">Whether a node is read outside the group, so that it has a place.</param>
    /// <param name="fuse">Whether fused kernels may be used.</param>
    public static Step Build<T>(SegmentItem item, SegmentKind kind, Func<Node, bool> isKept, bool fuse) where T : unmanaged, ILanes<T>
    {
        var builder = new ElementStepBuilder();
        var fusions = fuse && kind == SegmentKind.Elements ? FusionFinder.In(item.Nodes, isKept) : [];
        var covered = fusions.Values.SelectMany(f => f.Covered).ToHashSet();

        // What a fused kernel reads is read at the last node that it computes, not at the first.
        var last = new Dictionary<Node, int>();
        for (var i = 0; i < item.Nodes.Count; i++)
        {
            if (fusions.TryGetValue(item.Nodes[i], out var found)) foreach (var name in found.Kernel.Inputs) last[found.Values[name].Storage] = i;
            else if (!covered.Contains(item.Nodes[i])) foreach (var input in item.Nodes[i].Inputs) last[input.Storage] = i;
        }

        var instructions = new List<ElementInstruction>();
        for (var i = 0; i < item.Nodes.Count; i++)
        {
            var node = item.Nodes[i];
            if (fusions.TryGetValue(node, out var fusion))
            {
                instructions.Add(builder.Fused<T>(fusion, isKept));
                builder.Free(fusion.Kernel.Inputs.Select(name => fusion.Values[name].Storage).Where(input => last[input] == i));
            }

            if (covered.Contains(node)) continue;
            var inputs = node.Inputs.Select(builder.Operand).ToArray();

            // An operand read for the last time can be written over: each instruction reads a place before it writes it.
            builder.Free(node.Inputs.Select(n => n.Storage).Where(input => last[input] == i));
            var result = isKept(node) ? builder.InMemory(node.Place, OperandKind.Full) : builder.Temporary();
            builder._byNode[node] = result;
            var function = ((ElementKernel)node.Kernel!).Function<T>(node);
            instructions.Add(new(function, result, inputs[0], inputs[Math.Min(1, inputs.Length - 1)], inputs[Math.Min(2, inputs.Length - 1)]));
        }

        var first = item.Nodes[0];
        var unit = kind == SegmentKind.Samples ? first.SampleLength : kind == SegmentKind.Elements ? 1 : first.Length;
        return new ElementStep<T>([.. builder._operands], [.. instructions], builder._slots, item.Columns, unit);
    }

    private unsafe ElementInstruction Fused<T>(FusionFinder.Found fusion, Func<Node, bool> isKept) where T : unmanaged, ILanes<T>
    {
        var operands = fusion.Kernel.Inputs.Select(name => Operand(fusion.Values[name])).ToList();
        foreach (var output in fusion.Kernel.Outputs.Select(name => fusion.Values[name]))
        {
            _byNode[output] = isKept(output) ? InMemory(output.Place, OperandKind.Full) : Temporary();
            operands.Add(_byNode[output]);
        }

        return new((nint)fusion.Kernel.Loop<T>(), 0, 0, 0, 0, [.. operands]);
    }

    private int Operand(Node input)
    {
        var storage = input.Storage;
        if (_byNode.TryGetValue(storage, out var known)) return known;
        var repetition = storage.IsWrittenOut ? default : Repetition.Of(storage);
        return repetition.Kind switch
        {
            RepetitionKind.Scalar => InMemory(storage.Inputs[0].Place, OperandKind.Scalar),
            RepetitionKind.Row => InMemory(storage.Inputs[0].Place, OperandKind.Row),
            RepetitionKind.Column => InMemory(storage.Inputs[0].Place, OperandKind.Column),
            _ => InMemory(storage.Place, OperandKind.Full),
        };
    }

    private int InMemory(Place place, OperandKind kind)
    {
        if (_byPlace.TryGetValue((place, kind), out var known)) return known;
        _operands.Add(new(kind, place, kind == OperandKind.Full ? 0 : _slots++));
        return _byPlace[(place, kind)] = _operands.Count - 1;
    }

    private void Free(IEnumerable<Node> values)
    {
        foreach (var value in values.Distinct())
            if (_byNode.TryGetValue(value, out var free) && _operands[free].Kind == OperandKind.Temporary) _freeTemporaries.Push(free);
    }

    private int Temporary()
    {
        if (_freeTemporaries.TryPop(out var free)) return free;
        _operands.Add(new(OperandKind.Temporary, null, _slots++));
        return _operands.Count - 1;
    }
}
