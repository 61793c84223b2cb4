using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class IndexCases : IOperationCases
{
    public IEnumerable<OperationCase> Cases =>
    [
        new("Gather", new Gather(), CaseInput.Numbers([4, 3]), CaseInput.Integers([Dim.Batch, 2], 0, 4)),
        new("Gather with rows that are not there", new Gather(), CaseInput.Numbers([4, 3]), CaseInput.Integers([Dim.Batch], -2, 7)),
        new("Gather of numbers", new Gather(), CaseInput.Numbers([4]), CaseInput.Integers(Shape.Scalar, 0, 4)),
        new("GatherGradient", new GatherGradient([4, 3]), CaseInput.Integers([Dim.Batch, 2], 0, 4), CaseInput.Numbers([Dim.Batch, 2, 3])),
        new("GatherGradient with rows that are not there", new GatherGradient([4, 3]), CaseInput.Integers([Dim.Batch], -2, 7), CaseInput.Numbers([Dim.Batch, 3])),
        new("OneHot", new OneHot(4), CaseInput.Integers([Dim.Batch], -2, 7)),
        new("OneHot of one index", new OneHot(4), CaseInput.Integers(Shape.Scalar, 0, 4)),
        new("Constant", new Constant(0.1)),
        new("ConstantTensor", new ConstantTensor(new Tensor([1f, -2f, 0.5f, 3f, 4f, 5f], 2, 3))),
        new("ConstantTensor of integers", new ConstantTensor(new Tensor([1, -2, 3], 3))),
        new("ElementCount", new ElementCount(7)),
        new("ElementCount of a batch", new ElementCount(new Dim(7, true))) { Batches = [3, 1, 19] },
        new("RandomUniform", new RandomUniform([Dim.Batch, 5], 3)) { Batches = [3, 1, 19] },
        new("RandomNormal", new RandomNormal([Dim.Batch, 5], 3)) { Batches = [3, 1, 19] },
        new("RandomNormal of a number", new RandomNormal(Shape.Scalar, 4)),
    ];

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            Value table = OperationCase.Any(DType.Float32, [4, 3]), batch = OperationCase.Any(DType.Float32, [Dim.Batch, 3]);
            Value indices = OperationCase.Any(DType.Int32, [Dim.Batch]), number = OperationCase.Any(DType.Float32, Shape.Scalar);
            yield return (new Gather(), [batch, indices]);
            yield return (new Gather(), [table, table]);
            yield return (new Gather(), [number, indices]);
            yield return (new Gather(), [OperationCase.Any(DType.Float32, [0, 3]), indices]);
            yield return (new GatherGradient([4, 3]), [indices, table]);
            yield return (new GatherGradient([4, 2]), [indices, batch]);
            yield return (new GatherGradient([Dim.Batch, 3]), [indices, batch]);
            yield return (new GatherGradient(Shape.Scalar), [indices, batch]);
            yield return (new OneHot(0), [indices]);
            yield return (new OneHot(3), [table]);
        }
    }
}
