using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class LatentNoiseTests
{
    [Fact]
    public void Codes_are_standard_normal_and_the_first_do_not_depend_on_their_number()
    {
        var codes = LatentNoise.Normal(5_000, 2, seed: 1).Floats;

        Assert.Equal(0, codes.Average(c => (double)c), 0.03);
        Assert.Equal(1, codes.Average(c => (double)c * c), 0.05);
        Assert.Equal(codes[..20], LatentNoise.Normal(10, 2, seed: 1).Floats);
        Assert.NotEqual(codes[..20], LatentNoise.Normal(10, 2, seed: 2).Floats);
    }

    [Fact]
    public void Corrupted_pixels_stay_pixels()
    {
        var noisy = new DenoisingAutoencoder().Corrupt(new Tensor(Enumerable.Repeat((byte)128, 2_000).ToArray(), 1, 2_000), seed: 1).Floats;

        Assert.All(noisy, p => Assert.InRange(p, 0, 1));
        Assert.InRange(noisy.Count(p => p is 0 or 1), 300, 550);   // two tails beyond 1.25 deviations: 21 %
    }
}
