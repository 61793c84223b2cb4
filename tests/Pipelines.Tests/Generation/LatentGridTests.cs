using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Generation;

namespace MLGenerative.Pipelines.Tests.Generation;

public class LatentGridTests
{
    [Fact]
    public void A_plane_goes_through_the_normal_quantiles_from_the_upper_left()
    {
        // a third each: 1/6 and 5/6 are at ∓0.967421566
        var codes = LatentGrid.Plane(3).Floats;
        float[] expected = [-0.96742157f, 0.96742157f, 0, 0.96742157f, 0.96742157f, 0.96742157f, -0.96742157f, 0, 0, 0, 0.96742157f, 0, -0.96742157f, -0.96742157f, 0, -0.96742157f, 0.96742157f, -0.96742157f];
        Assert.Equal(expected, codes, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void A_plane_may_lie_elsewhere_and_be_wider() =>
        Assert.Equal([5 - (2 * 0.6744898f), -1 + (3 * 0.6744898f)], LatentGrid.Plane(2, (5, -1), (2, 3)).Floats[..2], (a, b) => Math.Abs(a - b) < 1e-5);

    [Fact]
    public void Images_are_decoded_flat_and_encoded_from_any_shape()
    {
        var code = new Input(2);
        using var decoder = new Model(code, new Reshape([2, 3, 1]).Apply(new Dense(6).Apply(code)));
        var images = LatentGrid.Decode(decoder, LatentGrid.Plane(2));
        Assert.Equal((4, 6), (images.Rows, images.RowLength));
        var image = new Input(2, 3, 1);
        using var encoder = new Model(image, new Dense(2).Apply(new Flatten().Apply(image)));
        Assert.Equal(2, LatentGrid.Encode(encoder, images).RowLength);
    }
}
