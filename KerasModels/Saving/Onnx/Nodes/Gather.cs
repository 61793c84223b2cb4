using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Gather"/>: numbers that the table has no row for take one of zeros behind it, where ONNX would stop, or count from the end.</summary>
internal sealed class Gather : OnnxNode<Ops.Gather>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Gather operation, Value value, OnnxGraph graph)
    {
        var (table, numbers) = (value.Inputs[0], graph.In(value.Inputs[1]));
        var rows = table.Shape[0].Factor;
        var zeros = new Ops.ConstantTensor(new Tensor(new float[table.Shape.From(1).Length()], table.Shape.With(0, 1).At(1))).On();
        var (none, first) = (graph.In(Number(rows)), graph.In(Number(0)));
        var known = graph.Add("And", value, [graph.Add("GreaterOrEqual", value, [numbers, first]), graph.Add("Less", value, [numbers, none])]);
        var longer = graph.Add("Concat", value, [graph.In(table), graph.In(zeros)], OnnxAttribute.Of("axis", 0));
        graph.Give(value, graph.Add("Gather", value, [longer, graph.Add("Where", value, [known, numbers, none])], OnnxAttribute.Of("axis", 0)));
    }

    private static Value Number(int number) => new Ops.ConstantTensor(new Tensor([number], [])).On();
}
