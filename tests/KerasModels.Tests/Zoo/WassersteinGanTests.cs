using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class WassersteinGanTests
{
    [Fact]
    public void The_penalty_is_that_of_the_critic_s_slope_and_the_critic_learns_from_it()
    {
        // a linear critic has the same slope everywhere: its kernel
        Input code = new(2), image = new(6);
        using var gan = new WassersteinGan((new Model(code, new Dense(6, "sigmoid").Apply(code)), new Model(image, new Dense(1).Apply(image))), new() { CriticSteps = 3, PenaltyWeight = 100 })
        {
            Backend = new ReferenceBackend(),
        };
        SGD critic = new(0.001), generator = new(0);
        gan.Compile([critic, generator]);
        var x = ModelTests.Ramp(4, 6);
        var before = Slope(gan);

        Assert.Equal(Math.Pow(before - 1, 2), gan.Evaluate(x)["gradient_penalty"], 1e-6);
        gan.Fit(x, epochs: 30, batchSize: 4);

        Assert.Equal((90, 30), (critic.Iterations, generator.Iterations));
        Assert.True(Math.Abs(Slope(gan) - 1) < Math.Min(0.05, Math.Abs(before - 1)), $"the slope went from {before} to {Slope(gan)}");
    }

    private static double Slope(WassersteinGan gan) => Math.Sqrt(gan.Critic.GetWeights()[0].Floats.Sum(w => (double)w * w));
}
