using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>One value of a graph: an operation applied to other values. Compared by identity.</summary>
public sealed class Value
{
    internal Value(Operation operation, Value[] inputs)
    {
        (Operation, Inputs) = (operation, inputs);
        (Type, Shape) = operation.Infer(inputs);
    }

    /// <summary>What computes the value.</summary>
    public Operation Operation { get; }

    /// <summary>What it is computed from.</summary>
    public IReadOnlyList<Value> Inputs { get; }

    /// <summary>What its elements are.</summary>
    public DType Type { get; }

    /// <summary>Its dimensions.</summary>
    public Shape Shape { get; }

    /// <summary>The path of the layer that made the value, for example <c>model/dense_1</c>; empty outside layers.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Gives a path to every value between <paramref name="outputs"/> and <paramref name="inputs"/> that has none yet.</summary>
    internal static void Label(IEnumerable<Value> outputs, IEnumerable<Value> inputs, string path)
    {
        var seen = new HashSet<Value>(inputs);
        var open = new Stack<Value>(outputs);
        while (open.TryPop(out var value))
        {
            if (!seen.Add(value) || value.Path.Length > 0) continue;
            value.Path = path;
            foreach (var input in value.Inputs) open.Push(input);
        }
    }

    /// <summary>Operation, type and shape.</summary>
    public override string ToString() => $"{(Path.Length > 0 ? Path + "/" : "")}{Operation.Kind} {Type} {Shape}";
}
