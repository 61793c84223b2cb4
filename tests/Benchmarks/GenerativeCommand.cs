using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Benchmarks;

/// <summary>Training of the zoo's generative models, end to end, as <see cref="TrainCommand"/>.</summary>
internal static class GenerativeCommand
{
    /// <summary>Each trains its model in batches of that size and says how long an epoch takes.</summary>
    public static IReadOnlyList<(string Name, int Batch, Func<Arguments, Measured> Run)> Models { get; } = [("vae", 256, Variational), ("conv-vae", 128, ConvolutionalVariational), ("gan", 256, Adversarial)];

    public static Measured Variational(Arguments arguments)
    {
        const double first = 784 * 256, inner = 256 * 6, last = 256 * 784;
        return Run("vae", new VariationalAutoencoder(), [784], 256, (6 * (first + inner + last)) - (2 * first), arguments);
    }

    public static Measured ConvolutionalVariational(Arguments arguments)
    {
        // Products an image: convolutions by output places, transposed ones by input places.
        const double first = 196 * 9 * 32, down = 49 * 9 * 32 * 64, dense = (3136 * 16) + (16 * 4) + (2 * 3136), up = 49 * 9 * 64 * 64, upper = 196 * 9 * 64 * 32, last = 784 * 9 * 32;
        return Run("conv-vae", new ConvolutionalVariationalAutoencoder(), [28, 28, 1], 128, (6 * (first + down + dense + up + upper + last)) - (2 * first), arguments);
    }

    public static Measured Adversarial(Arguments arguments)
    {
        const double judge = (784 * 512) + (512 * 256) + 256, judgeFirst = 784 * 512, maker = (100 * 256) + (256 * 512) + (512 * 784), makerFirst = 100 * 256;

        // The discriminator's phase: both passes, weights and inputs of two batches; the generator's: both passes, through the discriminator to the generator's weights.
        const double discriminator = maker + (2 * judge) + (2 * judge) + (2 * (judge - judgeFirst)), generator = maker + judge + judge + maker + (maker - makerFirst);
        return Run("gan", new GenerativeAdversarialNetwork(GenerativeAdversarialNetwork.Options.Plain), [784], 256, 2 * (discriminator + generator), arguments);
    }

    private static Measured Run(string name, IGenerativeModel model, int[] shape, int batch, double workAnImage, Arguments arguments)
    {
        model.Compile();
        return TrainCommand.Measure(name, (Model)model, shape, batch, 60000, workAnImage, arguments, isItsTarget: false);
    }
}
