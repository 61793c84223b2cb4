using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Graph;

public class VerifierTests
{
    private static readonly Value X = new Placeholder("x", [Dim.Batch, 2]).On();
    private static readonly Value Y = X.Exp();

    [Fact]
    public void A_sound_program_passes() => Verifier.Check("p", [X, Y], [X], [new("y", Y)], []);

    [Fact]
    public void A_value_before_its_input_is_found() => Refused("stands before its input", () => Verifier.Check("p", [Y, X], [X], [], []));

    [Fact]
    public void A_value_twice_is_found() => Refused("is there twice", () => Verifier.Check("p", [X, Y, Y], [X], [], []));

    [Fact]
    public void An_output_out_of_reach_is_found() => Refused("its output 'y' is out of reach", () => Verifier.Check("p", [X], [X], [new("y", Y)], []));

    [Fact]
    public void A_new_value_out_of_reach_is_found()
    {
        var variable = new Variable("w", Shape.Scalar);
        Refused("the new value of w () is out of reach", () => Verifier.Check("p", [X], [X], [], [new(variable, Value.Number(0))]));
    }

    [Fact]
    public void A_value_that_is_not_what_its_operation_gives_is_found()
    {
        var fickle = new Fickle();
        var value = fickle.On();
        fickle.Now = [3];
        Refused("is not what its operation gives, Float32 (3,)", () => _ = new Program("p", [new("y", value)], []));
    }

    [Fact]
    public void Raw_pixels_inside_a_program_are_found() =>
        Refused("raw pixels", () => _ = new Program("p", [new("y", new Placeholder("pixels", [Dim.Batch, 2], DType.UInt8).On())], []));

    [Fact]
    public void An_input_that_is_no_placeholder_is_found() => Refused("is no placeholder", () => _ = new Program("p", [new("y", Y)], [], [X, Y]));

    [Fact]
    public void A_placeholder_that_is_not_among_the_inputs_is_found() => Refused("not among its inputs", () => _ = new Program("p", [new("y", Y)], [], []));

    [Fact]
    public void An_input_twice_is_found() => Refused("is there twice", () => _ = new Program("p", [new("y", Y)], [], [X, X]));

    [Fact]
    public void Two_inputs_of_one_name_are_found() =>
        Refused("two inputs are called 'x'", () => _ = new Program("p", [new("y", Y + new Placeholder("x", [Dim.Batch, 2]).On())], []));

    [Fact]
    public void Two_outputs_of_one_name_are_found() => Refused("two outputs are called 'y'", () => _ = new Program("p", [new("y", Y), new("y", X)], []));

    [Fact]
    public void A_variable_assigned_twice_is_found()
    {
        var variable = new Variable("w", Shape.Scalar);
        Refused("variable w () is assigned twice", () => _ = new Program("p", [], [new(variable, Value.Number(0)), new(variable, Value.Number(1))]));
    }

    [Fact]
    public void An_assignment_of_another_shape_or_type_is_found()
    {
        var variable = new Variable("w", [2]);
        Refused("is assigned Float32 ()", () => _ = new Program("p", [], [new(variable, Value.Number(0))]));
        Refused("is assigned Int32 (2,)", () => _ = new Program("p", [], [new(variable, new ConstantTensor(new Tensor([1, 2], 2)).On())]));
    }

    private static void Refused(string expected, Action check) =>
        Assert.Contains(expected, Assert.Throws<GraphException>(check).Message, StringComparison.Ordinal);

    private sealed record Fickle : Leaf
    {
        public Shape Now { get; set; } = [2];

        protected override Signature Signature => new(DType.Float32, Now);
    }
}
