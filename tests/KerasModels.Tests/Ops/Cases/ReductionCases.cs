using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class ReductionCases : IOperationCases
{
    private static readonly Axes[] Over = [[], [0], [1], [2], [0, 1], [1, 2], [0, 2], [0, 1, 2]];

    public IEnumerable<OperationCase> Cases
    {
        get
        {
            foreach (var axes in Over)
            {
                yield return new($"Sum over {axes}", new Sum(axes), CaseInput.Numbers([Dim.Batch, 3, 2]));
                yield return new($"ReduceMax over {axes}", new ReduceMax(axes), CaseInput.Numbers([Dim.Batch, 3, 2]));
            }

            yield return new("Sum of a number", new Sum([]), CaseInput.Numbers(Shape.Scalar));
            yield return new("ReduceMax of a number", new ReduceMax([]), CaseInput.Numbers(Shape.Scalar));
            yield return new("Sum of a long row", new Sum([1]), CaseInput.Numbers([2, 50]));
            yield return new("ArgMax", new ArgMax(), CaseInput.Numbers([Dim.Batch, 2, 5]));
            yield return new("ArgMax of a row", new ArgMax(), CaseInput.Numbers([5]));
            yield return new("MatMul", new MatMul(), CaseInput.Numbers([Dim.Batch, 4]), CaseInput.Numbers([4, 3]));
            yield return new("MatMul with the first transposed", new MatMul(TransposeA: true), CaseInput.Numbers([Dim.Batch, 2]), CaseInput.Numbers([Dim.Batch, 3]));
            yield return new("MatMul with the second transposed", new MatMul(TransposeB: true), CaseInput.Numbers([Dim.Batch, 4]), CaseInput.Numbers([3, 4]));
            yield return new("MatMul with both transposed", new MatMul(true, true), CaseInput.Numbers([4, 2]), CaseInput.Numbers([Dim.Batch, 4]));
            yield return new("MatMul to one column", new MatMul(), CaseInput.Numbers([Dim.Batch, 20]), CaseInput.Numbers([20, 1]));
            yield return new("SigmoidCrossEntropy", new SigmoidCrossEntropy(), CaseInput.Numbers([Dim.Batch, 4], -4, 4), CaseInput.Numbers([Dim.Batch, 4], 0, 1));
            yield return new("SigmoidCrossEntropy of saturated logits", new SigmoidCrossEntropy(), CaseInput.Numbers([3, 4], -90, 90), CaseInput.Numbers([3, 4], 0, 1));
            yield return new("SigmoidCrossEntropy of a long row", new SigmoidCrossEntropy(), CaseInput.Numbers([37], -4, 4), CaseInput.Numbers([37], 0, 1));
        }
    }

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            Value x = OperationCase.Any(DType.Float32, [Dim.Batch, 2]), integers = OperationCase.Any(DType.Int32, [Dim.Batch, 2]), number = OperationCase.Any(DType.Float32, Shape.Scalar);
            foreach (Axes axes in new Axes[] { [2], [-1], [1, 0], [0, 0] })
            {
                yield return (new Sum(axes), [x]);
                yield return (new ReduceMax(axes), [x]);
            }

            yield return (new Sum([0]), [integers]);
            yield return (new ReduceMax([0]), [integers]);
            yield return (new ArgMax(), [number]);
            yield return (new ArgMax(), [integers]);
            yield return (new MatMul(), [x, x]);
            yield return (new MatMul(), [x, OperationCase.Any(DType.Float32, [2])]);
            yield return (new MatMul(), [x, OperationCase.Any(DType.Int32, [2, 2])]);
            yield return (new MatMul(TransposeB: true), [x, x]);
            yield return (new SigmoidCrossEntropy(), [x, number]);
            yield return (new SigmoidCrossEntropy(), [number, number]);
            yield return (new SigmoidCrossEntropy(), [x, integers]);
        }
    }
}
