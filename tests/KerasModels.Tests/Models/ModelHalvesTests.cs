using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Models;

public class ModelHalvesTests
{
    [Fact]
    public void The_halves_together_are_the_whole()
    {
        using var whole = new Sequential([new Input(6), new Dense(4, "relu"), new Dense(2), new LeakyReLU(), new Dense(6, "sigmoid")]);
        var x = new Tensor([.. Enumerable.Range(0, 12).Select(i => i / 12f)], 2, 6);
        var expected = whole.Predict(x).Floats;
        var halves = ModelHalves.Of(whole)!;
        Assert.Equal(4, halves.Encoder.Layers.Count);   // its input, and the activation that stands behind the narrowest layer
        Assert.Equal(expected, halves.Decoder.Predict(halves.Encoder.Predict(x)).Floats);
    }

    [Fact]
    public void A_model_that_ends_where_it_is_narrowest_has_no_decoder()
    {
        using var classifier = new Sequential([new Input(6), new Dense(4, "relu"), new Dense(2)]);
        Assert.Null(ModelHalves.Of(classifier));
    }

    [Fact]
    public void Layers_that_are_no_chain_have_no_halves()
    {
        var input = new Input(4);
        using var branched = new Model(input, new Add().Apply(new Dense(4).Apply(input), new Dense(4).Apply(new Dense(2).Apply(input))));
        Assert.Null(ModelHalves.Of(branched));
    }
}
