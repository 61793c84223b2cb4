using System.Globalization;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.MnistGenerative;

/// <summary>What the lab's GAN must reach on real digits, over three seeds and 10,000 samples each. About ten minutes on two cores: only where MLGEN_LONG is set.</summary>
[Trait("Speed", "Slow")]
public class GanCriteriaTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_digit_appears_the_distance_is_half_of_a_plain_decoder_s_and_nothing_is_copied()
    {
        Assert.SkipWhen(Repository.Data is null, "There is no real data: set MLGEN_DATA to a folder with mnist (mlgen data get mnist fetches it).");
        Assert.SkipUnless(LongTrainings.AreWanted, LongTrainings.Reason("Takes about ten minutes"));
        var data = await DataSets.LoadAsync("mnist", new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false });
        Tensor train = Floats(data.Train), test = Floats(data.Test);
        var stop = TestContext.Current.CancellationToken;
        var classifier = new ImageClassifier();
        classifier.Compile();
        classifier.Whole.Fit(classifier.InShape(train), data.Train.ToTensor("Label"), epochs: new Plan().JudgeEpochs, batchSize: Plan.Batch, seed: 1, cancellationToken: stop);
        var judge = new GeneratorJudge(classifier, train, test, data.Shape, Environment.ProcessorCount);
        var failed = new List<string>();
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var plane = new PlaneAutoencoder();
            plane.Compile();
            plane.Whole.Fit(train, train, epochs: Plan.AutoencoderEnd, batchSize: Plan.Batch, seed: seed, cancellationToken: stop);
            using var gan = new GenerativeAdversarialNetwork();
            gan.Compile();
            gan.Fit(train, epochs: new Plan().AdversarialStops[^1], batchSize: Plan.Batch, seed: seed, cancellationToken: stop);
            GeneratorScores ours = Judge(gan.Generator, 100, seed), decoder = Judge(plane.Decoder, 2, seed);
            var line = string.Create(CultureInfo.InvariantCulture, $"seed {seed}: rarest digit {ours.LeastShare:p1}, Frechet {ours.Frechet:f1} against {decoder.Frechet:f1}, nearest training image {ours.Nearest:f2} against {ours.HeldOutNearest:f2}");
            output.WriteLine(line);
            if (ours.LeastShare < 0.03 || ours.Frechet > decoder.Frechet / 2 || ours.Nearest < ours.HeldOutNearest) failed.Add(line);
        }

        Assert.Empty(failed);

        GeneratorScores Judge(Model generator, int size, ulong seed) => judge.Of(LatentGrid.Decode(generator, LatentNoise.Normal(new Plan().Samples, size, seed)));
    }

    private static Tensor Floats(ImageDataView view) => new(Array.ConvertAll(view.Pixels.ToArray(), b => b / 255f), view.Count, 784);
}
