using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class LayerTests
{
    public static TheoryData<string> Types { get; } = [.. Registry<Layer>.Types.Where(t => !t.IsAssignableTo(typeof(Model))).Select(t => t.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_layer_has_a_record_of_options_and_a_constructor_from_it(string name)
    {
        var type = Registry<Layer>.Type(name);
        var options = type.GetConstructors().Select(c => c.GetParameters()).Where(p => p is [{ ParameterType: var only }] && only.IsAssignableTo(typeof(LayerOptions))).Select(p => p[0].ParameterType);
        Assert.Single(options);
    }

    [Fact]
    public void Dense_needs_a_known_last_dimension()
    {
        var error = Assert.Throws<LayerException>(() => new Dense(3, name: "code").OutputShape([Dim.Batch]));
        Assert.Equal("Dense 'code': expected inputs of rank >= 2 with a known last dimension, got (None,). Give the Input layer a shape, for example Input(784).", error.Message);
    }

    [Fact]
    public void Impossible_options_are_refused_by_name()
    {
        Assert.Contains("at least 1 unit, got -3", Assert.Throws<LayerException>(() => new Dense(-3)).Message, StringComparison.Ordinal);
        Assert.Contains("below 1, got 1.5", Assert.Throws<LayerException>(() => new Dropout(1.5)).Message, StringComparison.Ordinal);
        Assert.Throws<LayerException>(() => new KerasModels.Layers.Reshape([-1, -1]));
        Assert.Throws<LayerException>(() => new Permute([2, 2]));
        Assert.Throws<LayerException>(() => new Input(28, 0));
    }

    [Fact]
    public void Weights_made_for_one_shape_are_not_used_for_another()
    {
        var dense = new Dense(3);
        dense.Apply(new Input(4));
        Assert.Contains("Use a new layer", Assert.Throws<LayerException>(() => dense.Apply(new Input(5))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_is_read_once_and_penalized_once_however_often_its_layer_is_called()
    {
        var dense = new Dense(3, kernelRegularizer: "l2", activityRegularizer: "l1");
        var (a, b) = (new Placeholder("a", [Dim.Batch, 3]).On(), new Placeholder("b", [Dim.Batch, 3]).On());
        var context = new CallContext(training: true);
        dense.On(context, dense.On(context, a));
        dense.On(context, b);

        Assert.Equal(4, context.Losses.Count);
        Assert.Same(context.Read(dense.Weights[0]), context.Read(dense.Weights[0]));
    }

    [Fact]
    public void Every_use_of_a_layer_phase_and_draw_has_a_stream_of_its_own()
    {
        List<int> streams = [];
        for (var phase = 0; phase < 2; phase++)
        {
            Dropout first = new(0.5), second = new(0.5);
            var context = new CallContext(training: true, [first, second], phase);
            var x = new Placeholder("x", [Dim.Batch, 3]).On();
            var y = second.On(context, second.On(context, first.On(context, x)));
            var program = new Program("p", [new NamedValue("y", y)], []);
            streams.AddRange(program.Values.Select(v => v.Operation).OfType<RandomUniform>().Select(r => r.Stream));
        }

        Assert.Equal(6, streams.Distinct().Count());
    }

    [Fact]
    public void An_assigned_variable_is_read_as_its_new_value()
    {
        var variable = new Variable("mean", [3]);
        var context = new CallContext(training: true);
        var changed = context.Read(variable) * 2;
        context.Assign(variable, changed);

        Assert.Same(changed, context.Read(variable));
        Assert.Equal([new Assign(variable, changed)], context.Assigns);
    }

    [Fact]
    public void Values_carry_the_path_of_their_layer()
    {
        var input = new Input(4);
        var inner = new Sequential([new Input(4), new Dense(2)], "encoder");
        var model = new Model(input, inner.Apply(input), "whole");
        var y = model.On(new CallContext(training: false), new Placeholder("x", [Dim.Batch, 4]).On());

        Assert.Equal("whole/encoder/dense", y.Path);
    }

    [Fact]
    public void Layers_are_added_and_multiplied_as_formulas()
    {
        var input = new Input(4);
        var model = new Model(input, (new Dense(2).Apply(input) + new Dense(2).Apply(input)) * new Dense(2).Apply(input));
        Assert.Equal(["input_layer", "dense", "dense_1", "add", "dense_2", "multiply"], model.Layers.Select(l => l.Name));
    }

    [Fact]
    public void A_model_is_cut_at_a_layer_s_output()
    {
        var input = new Input(4);
        var model = new Model(input, new Dense(4).Apply(new Dense(2, name: "code").Apply(input)));
        var encoder = new Model(input, model.GetLayer("code").Output);

        Assert.Equal([3, 2], encoder.Predict(new Tensor(new float[12], 3, 4)).Shape.At(1));
        Assert.Contains("'code'", Assert.Throws<UnknownNameException>(() => model.GetLayer("cod")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_layers_of_the_same_name_are_refused()
    {
        var error = Assert.Throws<LayerException>(() => new Sequential([new Input(2), new Dense(2, name: "a"), new Dense(2, name: "a")], "twins"));
        Assert.Equal("Model 'twins': two layers are called 'a'. Give each a name of its own, or none.", error.Message);
    }

    [Fact]
    public void A_frozen_layer_keeps_its_weights()
    {
        var frozen = new Dense(3);
        var model = new Sequential([new Input(3), frozen, new Dense(3)]);
        frozen.Trainable = false;
        model.Compile("sgd", "mse");
        var before = model.GetWeights();
        var x = new Tensor([1f, 2, 3, 4, 5, 6], 2, 3);
        model.Fit(x, x);
        var after = model.GetWeights();

        Assert.Equal(before[0].Floats, after[0].Floats);
        Assert.NotEqual(before[2].Floats, after[2].Floats);
    }

    [Fact]
    public void Frozen_weights_thaw_only_when_the_model_is_compiled_again()
    {
        var layer = new Dense(3);
        var model = new Sequential([new Input(3), layer, new Dense(3)]);
        model.Compile("sgd", "mse");
        layer.Trainable = false;
        var (before, x) = (model.GetWeights(), new Tensor([1f, 2, 3, 4, 5, 6], 2, 3));
        model.Fit(x, x);

        Assert.NotEqual(before[0].Floats, model.GetWeights()[0].Floats);
    }
}
