using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Graph;

public class ProgramTests
{
    private static readonly Value X = new Placeholder("x", [Dim.Batch, 2]).On();

    [Fact]
    public void Values_stand_behind_their_inputs_each_once()
    {
        var shared = X.Exp();
        var program = new Program("p", [new("y", shared + shared * X)], []);
        Assert.Equal(["Placeholder", "Exp", "Multiply", "Add"], program.Values.Select(v => v.Operation.Kind));
        Assert.Equal([X], program.Inputs);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_values_is_no_problem()
    {
        var y = X;
        for (var i = 0; i < 100_000; i++) y = -y;
        Assert.Equal(100_001, new Program("p", [new("y", y)], []).Values.Count);
    }

    [Fact]
    public void Scalars_are_listed_once_by_name_and_variables_in_order_of_use()
    {
        Variable a = new("a", Shape.Scalar), b = new("b", Shape.Scalar), c = new("c", Shape.Scalar);
        var rate = new ScalarInput("rate");
        var program = new Program("p", [new("y", rate.On() * rate.On() + new ScalarInput("decay").On() + new VariableRead(b).On())],
            [new(a, new VariableRead(b).On()), new(c, Value.Number(1))]);
        Assert.Equal(["rate", "decay"], program.Scalars);
        Assert.Equal([b, a, c], program.Variables);
    }

    [Fact]
    public void Inputs_that_nothing_depends_on_are_kept_when_named()
    {
        var unused = new Placeholder("unused", [Dim.Batch]).On();
        Assert.Equal([unused, X], new Program("p", [new("y", -X)], [], [unused, X]).Inputs);
    }

    [Fact]
    public void A_module_holds_each_variable_once_and_finds_programs_by_name()
    {
        var weight = new Variable("w", [2]);
        Program train = new("train", [], [new(weight, new VariableRead(weight).On() * 2)]), predict = new("predict", [new("y", new VariableRead(weight).On())], []);
        var module = new Module(train, predict);
        Assert.Equal([weight], module.Variables);
        Assert.Equal(0, module.Variables.PlaceOf(weight));
        Assert.Same(predict, module["predict"]);
        Assert.Contains("train, predict", Assert.Throws<KeyNotFoundException>(() => module["test"]).Message, StringComparison.Ordinal);
        Assert.Throws<GraphException>(() => new Module(train, train));
    }

    [Fact]
    public void A_path_is_given_once_and_to_what_lies_between()
    {
        var inner = X.Exp();
        var outer = inner * 2;
        Value.Label([inner], [X], "first");
        Value.Label([outer], [X], "second");
        Assert.Equal(("", "first", "second"), (X.Path, inner.Path, outer.Path));
        Assert.Equal("second/Multiply Float32 (None, 2)", outer.ToString());
    }
}
