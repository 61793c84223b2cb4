using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class ElementWiseCases : IOperationCases
{
    private static readonly Operation[] Unaries =
        [new Abs(), new Cos(), new Erf(), new Exp(), new Negate(), new Relu(), new Sigmoid(), new Sign(), new Sin(), new Softplus(), new StopGradient(), new Tanh()];

    private static readonly Operation[] Binaries = [new Add(), new Divide(), new Maximum(), new Minimum(), new Multiply(), new Subtract()];

    public IEnumerable<OperationCase> Cases
    {
        get
        {
            foreach (var unary in Unaries)
            {
                var smooth = unary is not StopGradient;
                yield return new(unary.Kind, unary, CaseInput.Numbers([Dim.Batch, 5]) with { IsSmooth = smooth });
                yield return new(unary.Kind + " of a number", unary, CaseInput.Numbers(Shape.Scalar, 0.5, 1) with { IsSmooth = smooth });
                yield return new(unary.Kind + " of large numbers", unary, CaseInput.Numbers([2, 3], -20, 20) with { IsSmooth = smooth })
                {
                    Tolerance = unary is Exp ? 3e-6 : 1e-6,
                };
            }

            foreach (var positive in new Operation[] { new Log(), new Sqrt() })
            {
                yield return new(positive.Kind, positive, CaseInput.Numbers([Dim.Batch, 5], 0.25, 4));
                yield return new(positive.Kind + " of large numbers", positive, CaseInput.Numbers([7], 100, 1000));
            }

            foreach (var binary in Binaries)
            {
                yield return new(binary.Kind, binary, CaseInput.Numbers([Dim.Batch, 5]), CaseInput.Numbers([Dim.Batch, 5], 0.5, 2));
                yield return new(binary.Kind + " of numbers", binary, CaseInput.Numbers(Shape.Scalar), CaseInput.Numbers(Shape.Scalar, 0.5, 2));
                yield return new(binary.Kind + " with twice the batch", binary, CaseInput.Numbers([new Dim(2, true), 3]), CaseInput.Numbers([new Dim(2, true), 3], 0.5, 2));
            }

            yield return new("Power", new Power(), CaseInput.Numbers([Dim.Batch, 5], 0.25, 2), CaseInput.Numbers([Dim.Batch, 5], 0.5, 3)) { Tolerance = 3e-6 };
            yield return new("Power by whole numbers", new Power(), CaseInput.Numbers([5], 0.25, 2), CaseInput.Of([5], 0, 1, 2, 3, -1)) { Tolerance = 3e-6 };
            yield return new("Cast of masks", new Cast(DType.Float32), CaseInput.Mask([Dim.Batch, 3]));
            yield return new("Cast to integers", new Cast(DType.Int32), CaseInput.Numbers([Dim.Batch, 3], -5, 5));
            yield return new("Cast of integers", new Cast(DType.Float32), CaseInput.Integers([Dim.Batch, 3], -5, 5));
            yield return new("Cast of numbers", new Cast(DType.Float32), CaseInput.Numbers([Dim.Batch, 3]));
        }
    }

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            Value x = OperationCase.Any(DType.Float32, [Dim.Batch, 2]), y = OperationCase.Any(DType.Float32, [Dim.Batch, 3]);
            Value integers = OperationCase.Any(DType.Int32, [Dim.Batch, 2]), mask = OperationCase.Any(DType.Bool, [Dim.Batch, 2]);
            foreach (var unary in Unaries.Concat([new Log(), new Sqrt()]))
                foreach (var inputs in new Value[][] { [integers], [mask], [x, x] }) yield return (unary, inputs);
            foreach (var binary in Binaries.Append(new Power()))
                foreach (var inputs in new Value[][] { [x, y], [x, integers], [integers, integers], [mask, mask], [x], [x, x, x] }) yield return (binary, inputs);
            yield return (new Cast(DType.Bool), [x]);
            yield return (new Cast(DType.UInt8), [x]);
            yield return (new Cast(DType.Float32), [x, x]);
        }
    }
}
