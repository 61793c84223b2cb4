using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Tests.Layers;

public class NameScopeTests
{
    [Fact]
    public void Default_names_count_within_a_model()
    {
        static Sequential Make() => new([new Input(2), new Dense(2), new Dense(2)]);
        Assert.Equal(["dense", "dense_1"], Make().Layers.Select(l => l.Name));
        Assert.Equal(["dense", "dense_1"], Make().Layers.Select(l => l.Name));
    }

    [Fact]
    public void A_shared_scope_counts_on_across_models_and_steps_over_given_names()
    {
        var names = new NameScope(NamingStyle.Keras2);
        var first = new Sequential([new Input(2), new Dense(2), new Dense(2, name: "dense_1")], names: names);
        var second = new Sequential([new Input(2), new Dense(2)], names: names);

        Assert.Equal(["dense", "dense_1"], first.Layers.Select(l => l.Name));
        Assert.Equal(["dense_2"], second.Layers.Select(l => l.Name));
        Assert.Equal(("sequential", "sequential_1", "input_2"), (first.Name, second.Name, second.Inputs[0].Call.Layer.Name));
    }

    [Theory]
    [InlineData(typeof(LeakyReLU), "leaky_re_lu")]
    [InlineData(typeof(ReLU), "re_lu")]
    [InlineData(typeof(PReLU), "p_re_lu")]
    [InlineData(typeof(ActivityRegularization), "activity_regularization")]
    [InlineData(typeof(Conv2DTranspose), "conv2d_transpose")]
    [InlineData(typeof(GlobalAveragePooling2D), "global_average_pooling2d")]
    public void Kinds_are_written_as_Keras_writes_them(Type layer, string name) => Assert.Equal(name, Snake.Case(layer.Name));
}
