using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Models;

/// <summary>The graph of a training step says itself what draws numbers in it.</summary>
public class RandomSourcesTests
{
    private static readonly Tensor X = ModelTests.Ramp(8, 12);

    [Fact]
    public void A_model_that_draws_nothing_has_none()
    {
        using var model = new Sequential([new Input(12), new Dense(6, "relu"), new BatchNormalization(), new Dropout(0), new Dense(12)]);
        model.Compile("adam", "mse");
        Assert.Empty(model.RandomSources(X, X));
    }

    [Fact]
    public void Layers_that_draw_are_named_by_their_paths_in_models_inside_too()
    {
        using var inner = new Sequential([new Input(12), new GaussianNoise(0.1, name: "noise"), new Dense(6)], "inner");
        using var model = new Sequential([inner, new Dropout(0.2, name: "drop"), new Dense(12)]);
        model.Compile("adam", "mse");
        Assert.Equal(["drop", "inner/noise"], model.RandomSources(X, X).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_kind_of_layer_that_was_not_known_when_this_was_written_is_named_too()
    {
        using var model = new Sequential([new Input(12), new Shaken(), new Dense(12)]);
        model.Compile("adam", "mse");
        Assert.Equal(["shaken"], model.RandomSources(X, X));
    }

    [Fact]
    public void Numbers_that_a_loss_draws_are_the_model_s_own()
    {
        using var model = new Noisy();
        model.Compile(new Adam());
        Assert.Equal(["noisy"], model.RandomSources(X));
    }

    [Fact]
    public void Asking_changes_no_training()
    {
        using Sequential asked = Made(), other = Made();
        Assert.Equal(["drop"], asked.RandomSources(X, X));
        Assert.Equal(other.Fit(X, X, epochs: 2, batchSize: 4)["loss"], asked.Fit(X, X, epochs: 2, batchSize: 4)["loss"]);
        Assert.Throws<LayerException>(() => asked.RandomSources(ModelTests.Ramp(8, 5), X));

        static Sequential Made()
        {
            var model = new Sequential([new Input(12), new Dropout(0.5, name: "drop"), new Dense(12)]) { Seed = 3 };
            model.Compile("adam", "mse");
            return model;
        }
    }

    private sealed class Shaken() : UnaryLayer<ModelOptions>(new ModelOptions { Name = "shaken" })
    {
        protected override Value Call(CallContext context, Value input) => context.Training ? input + (context.RandomUniform(input.Shape) * 0.1) : input;
    }

    private sealed class Noisy : Model
    {
        private readonly Dense _dense = new(12);

        public Noisy() : base("noisy") => Track(_dense);

        protected override Value Loss(StepTrace step) => (_dense.On(step.Context, step.Input) - step.Normal(12)).Square().Mean(0, 1);
    }
}
