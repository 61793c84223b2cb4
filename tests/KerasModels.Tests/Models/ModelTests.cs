using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Models;

public class ModelTests
{
    internal static Tensor Ramp(int rows, int columns) => new([.. Enumerable.Range(0, rows * columns).Select(i => (i * 37 % 101) / 101f)], rows, columns);

    private static (Model Autoencoder, Model Encoder, Model Decoder) Shallow()
    {
        var input = new Input(12);
        var code = new Dense(4, Activation.Relu).Apply(input);
        var last = new Dense(12, "sigmoid");
        var codeInput = new Input(4);
        return (new Model(input, last.Apply(code)), new Model(input, code), new Model(codeInput, last.Apply(codeInput)));
    }

    [Fact]
    public void Fit_lowers_the_loss_and_reports_every_epoch()
    {
        var (model, _, _) = Shallow();
        var x = Ramp(50, 12);
        model.Compile("adam", "binary_crossentropy");

        var history = model.Fit(x, x, epochs: 5, batchSize: 16, validationData: (x, x));

        Assert.Equal([0, 1, 2, 3, 4], history.Epochs);
        Assert.Equal(["loss", "val_loss"], history.Names);
        Assert.True(history["loss"][^1] < history["loss"][0]);
        Assert.Equal(model.Evaluate(x, x, batchSize: 16).Loss, history["val_loss"][^1], 1e-12);
    }

    [Fact]
    public void Encoder_and_decoder_share_the_autoencoder_s_weights()
    {
        var (model, encoder, decoder) = Shallow();
        var x = Ramp(20, 12);
        model.Compile("adam", "mse");
        model.Fit(x, x, epochs: 2);

        var whole = model.Predict(x);
        var parts = decoder.Predict(encoder.Predict(x));

        Assert.Equal([20, 12], whole.Shape.At(1));
        Assert.All(whole.Floats.Zip(parts.Floats), p => Assert.Equal(p.First, p.Second, 1e-6));
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_and_another_gives_others()
    {
        float[] Train(ulong seed)
        {
            var (model, _, _) = Shallow();
            model.Compile("adam", "mse");
            model.Fit(Ramp(20, 12), Ramp(20, 12), epochs: 2, batchSize: 8, seed: seed);
            return model.GetWeights()[0].Floats;
        }

        Assert.Equal(Train(1), Train(1));
        Assert.NotEqual(Train(1), Train(2));
    }

    [Fact]
    public void Training_in_two_parts_gives_what_training_at_once_gives()
    {
        float[] Train(params int[] stops)
        {
            var (model, _, _) = Shallow();
            model.Compile("adam", "mse");
            for (var i = 0; i < stops.Length; i++) model.Fit(Ramp(20, 12), Ramp(20, 12), epochs: stops[i], batchSize: 8, initialEpoch: i == 0 ? 0 : stops[i - 1]);
            return model.GetWeights()[0].Floats;
        }

        Assert.Equal(Train(4), Train(2, 4));
    }

    [Fact]
    public void A_misspelt_identifier_is_answered_with_the_nearest()
    {
        var (model, _, _) = Shallow();
        Assert.Contains("'adam'", Assert.Throws<UnknownNameException>(() => model.Compile("adm", "mse")).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("adamax, adamw, ", Assert.Throws<UnknownNameException>(() => model.Compile("frob", "mse")).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("rm_sprop,", Assert.Throws<UnknownNameException>(() => model.Compile("rm_spropp", "mse")).Message, StringComparison.Ordinal);
        Assert.Contains("'relu'", Assert.Throws<UnknownNameException>(() => new Dense(3, "rleu")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-1)]
    public void A_number_that_an_embedding_has_no_row_for_is_refused_by_layer_sample_and_range(int number)
    {
        using var model = new Sequential([new Input([2], type: DType.Int32), new Embedding(5, 3, name: "words")]);
        var message = Assert.Throws<LayerException>(() => model.Predict(new Tensor([0, 4, number, 1], 2, 2))).Message;

        Assert.Contains("words", message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"numbers from 0 to 4, got {number} in sample 1"), message, StringComparison.Ordinal);
        Assert.Equal([2, 2, 3], model.Predict(new Tensor([0, 4, 2, 1], 2, 2)).Shape.At(1));
    }

    [Fact]
    public void Samples_of_a_wrong_shape_are_refused_by_the_input_s_name()
    {
        var (model, _, _) = Shallow();
        model.Compile("adam", "mse");
        var error = Assert.Throws<LayerException>(() => model.Fit(new Tensor(new float[96], 8, 3, 4), Ramp(8, 12)));
        Assert.Equal("Fit of model 'functional': input 'input_layer' expects samples of shape (12,), got Float32 (8, 3, 4). Reshape it: x.Reshape(8, 12).", error.Message);
    }

    [Fact]
    public void A_model_without_input_is_built_by_its_first_samples()
    {
        var model = new Sequential([new Dense(3, "relu"), new Dense(12)]);
        model.Compile("sgd", "mse");
        var history = model.Fit(Ramp(10, 12), Ramp(10, 12), validationSplit: 0.2);

        Assert.Equal(["loss", "val_loss"], history.Names);
        Assert.Equal(["dense", "dense_1"], model.Layers.Select(l => l.Name));
    }
}
