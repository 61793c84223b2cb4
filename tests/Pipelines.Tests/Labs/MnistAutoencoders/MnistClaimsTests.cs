using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.MnistAutoencoders;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs.MnistAutoencoders;

public class MnistClaimsTests
{
    private static readonly ReferenceRuns Keras = ReferenceRuns.For(typeof(MnistAutoencoderLab), "KerasRuns.json");

    [Fact]
    public void Keras_s_own_training_reproduces_all_but_the_accuracy()
    {
        var table = Verdicts(LikeKeras());
        Assert.Equal(14, table.Count);
        Assert.All(table.Where(row => row.Key != "training.accuracy"), row => Assert.True(row.Value == Verdict.Reproduced, row.Key));
        Assert.Equal(Verdict.NotReproduced, table["training.accuracy"]);
    }

    [Fact]
    public void What_was_not_run_has_no_verdict() => Assert.All(Verdicts(new MnistResults()).Values, verdict => Assert.Equal(Verdict.NotComparable, verdict));

    [Fact]
    public void On_other_images_the_model_s_rows_alone_are_judged()
    {
        var table = MnistClaims.Of(LikeKeras(), Keras, Text.FromString("other images")).Claims;
        Assert.All(table, claim => Assert.Equal(claim.Id.StartsWith("model.", StringComparison.Ordinal) || claim.Id.StartsWith("data.", StringComparison.Ordinal), claim.Verdict != Verdict.NotComparable));
    }

    [Theory]
    [InlineData("model.layers,model.encoder", "784-64-128-32-64-128-784")]
    [InlineData("model.layers,model.decoder", "784-128-64-32-128-64-784")]
    [InlineData("model.layers,model.reduces,model.encoder,model.decoder", "784-784-784")]
    [InlineData("model.layers,model.decoder", "784-128-64-32-64-128-10")]
    public void A_model_of_other_layers_turns_its_rows(string expected, string widths)
    {
        var results = LikeKeras();
        results.Widths = [.. widths.Split('-').Select(w => int.Parse(w, System.Globalization.CultureInfo.InvariantCulture))];
        var table = Verdicts(results);
        Assert.All(expected.Split(','), id => Assert.True(table[id] == Verdict.NotReproduced, id));
    }

    [Fact]
    public void A_model_without_a_sigmoid_is_seen()
    {
        var results = LikeKeras();
        results.OutputRange = (-0.2f, 1.3f);
        Assert.Equal(Verdict.NotReproduced, Verdicts(results)["model.sigmoid"]);
    }

    [Fact]
    public void A_model_that_gives_the_mean_image_reconstructs_nothing_and_finds_no_anomalies()
    {
        var results = LikeKeras();
        results.Scored = (Box(0.2), Box(results.MeanImageMse));
        results.Anomalies = (0.6, "fashion-mnist", 10);
        var table = Verdicts(results);
        Assert.Equal(Verdict.NotReproduced, table["training.reconstructs"]);
        Assert.Equal(Verdict.NotReproduced, table["uses.anomalies"]);
    }

    [Fact]
    public void An_accuracy_that_rises_whenever_the_loss_falls_would_follow_the_progress()
    {
        var results = LikeKeras();
        results.Figures = new EpochFigures([new("loss", [3, 2, 1]), new("val_loss", [3.0, 2, 1]), new("accuracy", [0.1, 0.2, 0.3]), new("val_accuracy", [0.1, 0.2, 0.3])]);
        Assert.Equal(Verdict.Reproduced, Verdicts(results)["training.accuracy"]);
    }

    [Fact]
    public void A_training_that_was_stopped_gives_no_verdict_on_the_accuracy()
    {
        var results = LikeKeras();
        results.Scored = null;
        Assert.Equal(Verdict.NotComparable, Verdicts(results)["training.accuracy"]);
    }

    [Fact]
    public void Codes_that_are_large_or_bad_compress_nothing()
    {
        var results = LikeKeras();
        results.Rates.RemoveAll(r => r is { Name: "code-8bit", Setting: 32 });
        results.Rates.Add(new RatePoint("code-8bit", 32, 300, Box(0.05), Box(0.5)));
        var table = Verdicts(results);
        Assert.Equal(Verdict.NotReproduced, table["uses.smaller"]);
        Assert.NotEqual(Verdict.Reproduced, table["uses.better"]);
    }

    [Fact]
    public void A_larger_code_that_is_no_better_is_no_control()
    {
        var results = LikeKeras();
        results.Rates.RemoveAll(r => r is { Name: "code-float32", Setting: 64 });
        results.Rates.Add(new RatePoint("code-float32", 64, 256, Box(0.02), Box(0.8)));
        Assert.Equal(Verdict.NotReproduced, Verdicts(results)["uses.control"]);
    }

    [Fact]
    public void Between_two_points_of_a_curve_lies_a_straight_line()
    {
        RatePoint[] points = [new("dct", 1, 10, Box(0.04), Box(1)), new("dct", 2, 20, Box(0.02), Box(1))];
        Assert.Equal(0.03, MnistClaims.ErrorAt(points, 15), 1e-12);
        Assert.True(double.IsNaN(MnistClaims.ErrorAt(points, 9)));
    }

    private static MnistResults LikeKeras()
    {
        var (losses, accuracies) = (Keras.Curves("mnist-dnn")[0], Keras.Curves("mnist-dnn-accuracy")[0]);
        var results = new MnistResults
        {
            Range = (0, 1),
            SampleLength = 784,
            Widths = [784, 128, 64, 32, 64, 128, 784],
            Model = new ModelFacts("functional", "", [("all", 222_384)]),
            OutputRange = (0, 1),
            MeanImageMse = 0.067,
            Scored = (Box(0.92), Box(0.0081)),
            Figures = new EpochFigures([new("loss", losses.Loss), new("val_loss", losses.ValLoss), new("accuracy", accuracies.Loss), new("val_accuracy", accuracies.ValLoss)]),
            Neighbours = (0.95, 0.95, 10_000, 2_000),
            Anomalies = (0.99, "fashion-mnist", 10_000),
        };
        foreach (var (size, i) in Plan.CodeSizes.Select((size, i) => (size, i)))
        {
            results.Rates.Add(new RatePoint("code-float32", size, 4 * size, Box(0.05 / (i + 1)), Box(0.9)));
            results.Rates.Add(new RatePoint("code-8bit", size, 0.7 * size, Box(0.05 / (i + 1)), Box(0.9)));
        }

        results.Rates.Add(new RatePoint("png", 0, 270, Box(0), Box(1)));
        results.Rates.Add(new RatePoint("dct", 256, 20, Box(0.05), Box(0.5)));
        results.Rates.Add(new RatePoint("dct", 64, 90, Box(0.01), Box(0.8)));
        return results;
    }

    private static BoxPlotStatistics Box(double value) => BoxPlotStatistics.Of([value, value, value]);

    private static Dictionary<string, Verdict> Verdicts(MnistResults results) => MnistClaims.Of(results, Keras, null).Claims.ToDictionary(c => c.Id, c => c.Verdict);
}
