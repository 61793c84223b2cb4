using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Reference;

public class ReferenceExecutableTests
{
    [Fact]
    public void A_variable_keeps_its_double_digits_between_steps_and_backends_hand_it_on()
    {
        var variable = new Variable("w", Shape.Scalar);
        variable.Write([1]);
        var step = new Program("step", [], [new(variable, new VariableRead(variable).On() / 3)]);
        using var first = (ReferenceExecutable)new ReferenceBackend().Compile(new Module(step));
        first.Run(step, new());
        first.Run(step, new());
        Assert.Equal(1.0 / 3 / 3, first.Read(variable)[0]);

        using var second = (ReferenceExecutable)new ReferenceBackend().Compile(new Module(step));
        second.Run(step, new());
        Assert.Equal((float)(1.0 / 9) / 3.0, second.Read(variable)[0]);
        Assert.Equal((float)((float)(1.0 / 9) / 3.0), variable.Read()[0]);
        Assert.Equal((float)((float)(1.0 / 9) / 3.0), first.Read(variable)[0]);
    }

    [Fact]
    public void A_disposed_executable_has_handed_its_values_back()
    {
        var variable = new Variable("w", Shape.Scalar);
        var step = new Program("step", [], [new(variable, new VariableRead(variable).On() + 1)]);
        using (var executable = new ReferenceBackend().Compile(new Module(step))) executable.Run(step, new());
        Assert.Equal(1, variable.Read()[0]);
    }

    [Fact]
    public void An_operation_without_a_kernel_is_named()
    {
        var module = new Module(new Program("p", [new("y", new Unknown().On())], []));
        Assert.Contains("no kernel for Unknown", Assert.Throws<GraphException>(() => new ReferenceBackend().Compile(module)).Message, StringComparison.Ordinal);
    }

    private sealed record Unknown : Leaf
    {
        protected override Signature Signature => new(DType.Float32, Shape.Scalar);
    }
}
