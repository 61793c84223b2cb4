using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class MaskCases : IOperationCases
{
    private static readonly Operation[] Comparisons = [new Equal(), new Greater(), new GreaterOrEqual()];

    public IEnumerable<OperationCase> Cases
    {
        get
        {
            foreach (var comparison in Comparisons)
            {
                yield return new(comparison.Kind, comparison, CaseInput.Numbers([Dim.Batch, 5]), CaseInput.Numbers([Dim.Batch, 5]));
                yield return new(comparison.Kind + " of integers", comparison, CaseInput.Integers([Dim.Batch, 5], 0, 3), CaseInput.Integers([Dim.Batch, 5], 0, 3));
                yield return new(comparison.Kind + " with what is not a number", comparison,
                    CaseInput.Of([5], 1, double.NaN, double.NaN, 0, double.PositiveInfinity), CaseInput.Of([5], 1, double.NaN, 1, -0.0, double.PositiveInfinity));
            }

            yield return new("And", new And(), CaseInput.Mask([Dim.Batch, 5]), CaseInput.Mask([Dim.Batch, 5]));
            yield return new("Not", new Not(), CaseInput.Mask([Dim.Batch, 5]));
            yield return new("Select", new Select(), CaseInput.Mask([Dim.Batch, 5]), CaseInput.Numbers([Dim.Batch, 5]), CaseInput.Numbers([Dim.Batch, 5]));
            yield return new("Select of one number", new Select(), CaseInput.Mask(Shape.Scalar), CaseInput.Numbers(Shape.Scalar), CaseInput.Numbers(Shape.Scalar));
            yield return new("Select of integers", new Select(), CaseInput.Mask([4]), CaseInput.Integers([4], 0, 9), CaseInput.Integers([4], 0, 9));
        }
    }

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            Value x = OperationCase.Any(DType.Float32, [Dim.Batch, 2]), y = OperationCase.Any(DType.Float32, [Dim.Batch, 3]);
            Value integers = OperationCase.Any(DType.Int32, [Dim.Batch, 2]), mask = OperationCase.Any(DType.Bool, [Dim.Batch, 2]);
            foreach (var comparison in Comparisons)
                foreach (var inputs in new Value[][] { [x, y], [x, integers], [mask, mask], [x] }) yield return (comparison, inputs);
            foreach (var inputs in new Value[][] { [mask], [mask, x], [mask, OperationCase.Any(DType.Bool, [2])] }) yield return (new And(), inputs);
            foreach (var inputs in new Value[][] { [x], [mask, mask] }) yield return (new Not(), inputs);
            foreach (var inputs in new Value[][] { [x, x, x], [mask, x, y], [mask, y, y], [mask, x, integers], [mask, mask, mask], [mask, x] }) yield return (new Select(), inputs);
        }
    }
}
