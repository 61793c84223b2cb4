using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>In which forms products read variables: transposed where the graph says so, in panels of 16 columns where rows are long.</summary>
/// <remarks>
/// Row-major, the rows of a wide matrix lie so far apart that each step along k touches new pages, and no processor fetches them ahead. On two cores of 512 bits a GAN's products with 512 and 784 columns
/// took 2.0 to 2.2 ms from rows and 1.5 to 1.7 ms from panels (256 x 512 x 784, one thread); where all operands lie in the second-level cache, 81 and 87 % of the peak became 90 and 94 %.
/// Up to 256 columns, and at 256 bits up to 256 columns, there was no difference there (92 to 97 %). The update of a variable refreshes its copies while it is in the cache: 2 to 4 % of a step of a dense model,
/// about half of it for transposed matrices that would be needed in any layout.
/// All other values stay row-major: left operands are read along their rows, and results become left operands, parts of element-wise groups, or a right operand once, with the batch as k.
/// </remarks>
internal static class RightOperands
{
    private const int WideRow = 192;

    /// <summary>A form of a variable's matrix.</summary>
    /// <param name="Variable">The variable.</param>
    /// <param name="IsTransposed">Whether it is transposed.</param>
    /// <param name="IsInPanels">Whether it is in panels; else row-major.</param>
    internal readonly record struct Form(Variable Variable, bool IsTransposed, bool IsInPanels);

    /// <summary>All forms that a program needs beside the variables themselves.</summary>
    public static IEnumerable<Form> FormsIn(Program program)
    {
        var graph = GraphReader.Read(program, 1);
        return graph.Nodes.SelectMany(n => FormsOf(n, graph)).Distinct();
    }

    /// <summary>The forms in which <paramref name="node"/> is read beside its own, row-major first; none if it is no variable's matrix.</summary>
    public static IEnumerable<Form> FormsOf(Node node, GraphReader graph)
    {
        if (node.Shape.Length != 2 || (node.IsTransposedVariable ? node.Inputs[0] : node).Operation is not VariableRead { Variable: var variable }) yield break;
        var readers = graph.Nodes.Where(n => n.Inputs.Any(i => i.Storage == node)).ToList();
        var isResult = graph.Outputs.Any(o => o.Storage == node) || graph.Assigns.Any(a => a.NewValue.Storage == node);
        var isWide = node.Shape[1] >= WideRow;
        if (node.IsTransposedVariable && (!isWide || isResult || readers.Any(r => !IsRight(r)))) yield return new(variable, true, false);
        if (isWide && readers.Any(IsRight)) yield return new(variable, node.IsTransposedVariable, true);

        bool IsRight(Node reader) => reader.Operation is Ops.MatMul && reader.Inputs[1] == node && reader.Inputs[0].Storage != node;
    }
}
