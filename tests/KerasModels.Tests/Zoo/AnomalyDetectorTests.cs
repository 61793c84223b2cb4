using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class AnomalyDetectorTests
{
    // gives 0 for every pixel, so that the error is the mean of squares
    private static AnomalyDetector Detector()
    {
        var input = new Input(2);
        return new AnomalyDetector(new Model(input, new Dense(2, kernelInitializer: "zeros").Apply(input)), new() { Quantile = 0.75 });
    }

    [Fact]
    public void The_threshold_is_a_quantile_of_the_usual_errors()
    {
        var detector = Detector();
        detector.Calibrate(new Tensor([1f, 1f, 2f, 2f, 3f, 3f, 4f, 4f, 0f, 0f], 5, 2));

        Assert.Equal(9, detector.Threshold);
        Assert.Equal([false, true], detector.IsUnusual(new Tensor([3f, 3f, 3f, 3.1f], 2, 2)));
    }

    [Fact]
    public void Raw_pixels_count_from_0_to_1() => Assert.Equal([0.5], Detector().Errors(new Tensor([(byte)255, (byte)0], 1, 2)));

    [Fact]
    public void It_must_be_calibrated_first() =>
        Assert.Contains("Call Calibrate", Assert.Throws<InvalidOperationException>(() => Detector().IsUnusual(new Tensor([0f, 0f], 1, 2))).Message, StringComparison.Ordinal);
}
