using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class ModelSetupTests
{
    [Fact]
    public void The_same_model_made_again_is_described_alike()
    {
        Assert.Equal(Of(Compiled(new DeepAutoencoder())), Of(Compiled(new DeepAutoencoder())));
        Assert.Equal(Of(new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab)), Of(new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab)));
    }

    [Fact]
    public void Layers_optimizer_loss_and_what_a_step_was_told_make_another_description()
    {
        var first = Of(Compiled(new ShallowAutoencoder()));
        Assert.NotEqual(first, Of(Compiled(new ShallowAutoencoder(new() { CodeSize = 16 }))));
        Assert.NotEqual(first, Of(Compiled(new ShallowAutoencoder(), new Adam(2e-3))));
        Assert.NotEqual(first, Of(Compiled(new ShallowAutoencoder(), loss: new MeanSquaredError())));
        Assert.NotEqual(Of(new VariationalAutoencoder(new() { Beta = 1 })), Of(new VariationalAutoencoder(new() { Beta = 2 })));
    }

    [Fact]
    public void Every_model_of_the_zoo_has_a_description()
    {
        Model[] models =
        [
            new GenerativeAdversarialNetwork(), new DcGan(), new WassersteinGan(), new AdversarialAutoencoder(), new ConvolutionalVariationalAutoencoder(), new ConditionalVariationalAutoencoder(),
            new ImageClassifier().Whole, new SparseAutoencoder().Whole, new DenoisingAutoencoder().Whole, new SuperResolutionAutoencoder().Whole, new PlaneAutoencoder().Whole,
        ];
        Assert.All(models, model => Assert.NotEmpty(Of(model)));
    }

    private static string Of(Model model) => ModelSetup.Of(model).ToJsonString();

    private static Model Compiled(Autoencoder known, Optimizer? optimizer = null, Loss? loss = null)
    {
        known.Whole.Compile(optimizer ?? new Adam(), loss ?? new BinaryCrossentropy());
        return known.Whole;
    }
}
