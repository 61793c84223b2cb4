using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class ShapeCases : IOperationCases
{
    private static readonly CaseInput Batched = CaseInput.Numbers([Dim.Batch, 2, 3]);

    public IEnumerable<OperationCase> Cases =>
    [
        new("BroadcastTo of a number", new BroadcastTo([Dim.Batch, 3]), CaseInput.Numbers(Shape.Scalar)) { Batches = [3, 1, 19] },
        new("BroadcastTo of a row", new BroadcastTo([Dim.Batch, 2, 3]), CaseInput.Numbers([3])) { Batches = [3, 1, 19] },
        new("BroadcastTo of a column", new BroadcastTo([Dim.Batch, 2, 3]), CaseInput.Numbers([Dim.Batch, 2, 1])),
        new("BroadcastTo in the middle", new BroadcastTo([Dim.Batch, 2, 2, 3]), CaseInput.Numbers([Dim.Batch, 1, 2, 3])),
        new("BroadcastTo of the same shape", new BroadcastTo([Dim.Batch, 2, 3]), Batched),
        new("BroadcastTo along the batch", new BroadcastTo([new Dim(2, true), 3]), CaseInput.Numbers([1, 3])) { Batches = [3, 1, 19] },
        new("BroadcastTo of a mask", new BroadcastTo([2, 3]), CaseInput.Mask([3])),
        new("BroadcastTo of integers", new BroadcastTo([2, 3]), CaseInput.Integers([3], 0, 9)),
        new("Concatenate of one", new Concatenate(1), Batched),
        new("Concatenate on the last axis", new Concatenate(2), Batched, CaseInput.Numbers([Dim.Batch, 2, 1]), CaseInput.Numbers([Dim.Batch, 2, 4])),
        new("Concatenate in the middle", new Concatenate(1), Batched, CaseInput.Numbers([Dim.Batch, 1, 3])),
        new("Concatenate on the first axis", new Concatenate(0), CaseInput.Numbers([2, 3]), CaseInput.Numbers([1, 3])),
        new("Concatenate of integers", new Concatenate(1), CaseInput.Integers([Dim.Batch, 2], 0, 9), CaseInput.Integers([Dim.Batch, 1], 0, 9)),
        new("Pad the last axis", new Pad(2, 1, 2), Batched),
        new("Pad in the middle", new Pad(1, 0, 1), Batched),
        new("Pad nothing", new Pad(1, 0, 0), Batched),
        new("Reshape", new Reshape([Dim.Batch, 6]), Batched),
        new("Reshape into a larger batch", new Reshape([new Dim(2, true), 3]), Batched),
        new("Reshape to a number", new Reshape(Shape.Scalar), CaseInput.Numbers([1, 1])),
        new("Reshape of a mask", new Reshape([6]), CaseInput.Mask([2, 3])),
        new("Slice the last axis", new Slice(2, 1, 2), Batched),
        new("Slice in the middle", new Slice(1, 1, 1), Batched),
        new("Slice all", new Slice(1, 0, 2), Batched),
        new("Slice of integers", new Slice(1, 1, 1), CaseInput.Integers([Dim.Batch, 2], 0, 9)),
        new("Transpose a matrix", new Transpose([1, 0]), CaseInput.Numbers([Dim.Batch, 3])),
        new("Transpose in a circle", new Transpose([1, 2, 0]), Batched),
        new("Transpose of the inner axes", new Transpose([0, 2, 1]), Batched),
        new("Transpose of a number", new Transpose([]), CaseInput.Numbers(Shape.Scalar)),
        new("Transpose nothing", new Transpose([0, 1, 2]), Batched),
    ];

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            Value x = OperationCase.Any(DType.Float32, [Dim.Batch, 2, 3]), mask = OperationCase.Any(DType.Bool, [Dim.Batch, 2, 3]);
            yield return (new BroadcastTo([2, 3]), [x]);
            yield return (new BroadcastTo([Dim.Batch, 2, 4]), [x]);
            yield return (new BroadcastTo([Dim.Batch, 2, 3]), [x, x]);
            yield return (new BroadcastTo([new Dim(2, true), 2, 3]), [x]);
            yield return (new Concatenate(3), [x]);
            yield return (new Concatenate(-1), [x]);
            yield return (new Concatenate(0), [x, x]);
            yield return (new Concatenate(1), [x, mask]);
            yield return (new Concatenate(1), [x, OperationCase.Any(DType.Float32, [Dim.Batch, 2, 4])]);
            yield return (new Concatenate(1), [x, OperationCase.Any(DType.Float32, [Dim.Batch, 2])]);
            yield return (new Pad(0, 1, 1), [x]);
            yield return (new Pad(3, 1, 1), [x]);
            yield return (new Pad(1, -1, 1), [x]);
            yield return (new Pad(1, 1, 1), [mask]);
            yield return (new Reshape([Dim.Batch, 5]), [x]);
            yield return (new Reshape([6]), [x]);
            yield return (new Reshape([Dim.Batch, 6]), [x, x]);
            yield return (new Slice(0, 0, 1), [x]);
            yield return (new Slice(1, 1, 2), [x]);
            yield return (new Slice(1, 0, 0), [x]);
            yield return (new Slice(1, -1, 1), [x]);
            yield return (new Transpose([0, 1]), [x]);
            yield return (new Transpose([0, 1, 1]), [x]);
            yield return (new Transpose([0, 1, 3]), [x]);
        }
    }
}
