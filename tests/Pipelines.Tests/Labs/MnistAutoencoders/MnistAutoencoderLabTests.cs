using System.Text.Json;
using MLGenerative.Pipelines.Labs.MnistAutoencoders;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.MnistAutoencoders;

[Trait("Speed", "Slow")]
public class MnistAutoencoderLabTests
{
    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_the_same_bytes_whatever_threads_and_language()
    {
        using var trial = new LabTrial(new MnistAutoencoderLab());
        var outcome = trial.Run("one").Outcome;
        trial.Run("french", Language.French, threads: 2);
        Assert.Empty(outcome.Missing);
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-deep.csv", "history-code-2.csv", "scores-deep.tsv", "weights/deep-10.keras", "weights/code-128-5.keras",
            "figures/figure-02-accuracy.svg", "figures/figure-03-reconstructions.png", "figures/figure-05-rate-mse.svg", "figures/figure-06-rate-ssim.png", "figures/table-01-rates.tsv",
        ];
        Assert.All(expected, name => Assert.Contains(name, trial.Files("one").Keys));
        trial.AssertSameButWords("one", "french");
        Assert.All(new[] { "one", "french" }, run => Assert.Empty(ReportWords.Digits(trial.Text(run, "report.html"))));
        using var metrics = JsonDocument.Parse(outcome.Metrics);
        Assert.Equal(222_384, metrics.RootElement.GetProperty("model").GetProperty("parameters").GetInt32());
        Assert.Equal(7 + 7 + 1 + 8, metrics.RootElement.GetProperty("rates").GetArrayLength());
    }

    [Fact]
    public void A_stop_keeps_what_is_finished_and_taking_the_lab_up_again_trains_no_finished_model_again()
    {
        using var trial = new LabTrial(new MnistAutoencoderLab());
        Assert.NotEmpty(trial.Run("run", stopAt: "Code of 8 numbers").Outcome.Missing);
        Assert.Contains("report.html", trial.Files("run").Keys);
        var (outcome, screen) = trial.Run("run", resume: true);
        Assert.Empty(outcome.Missing);
        Assert.DoesNotContain("The deep autoencoder: epoch 1/", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Code of 4 numbers: epoch", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quick_run_takes_the_first_images_of_published_data()
    {
        Assert.SkipWhen(Repository.Data is null, "There is no real data: set MLGEN_DATA to a folder with mnist (mlgen data get mnist fetches it).");
        using var trial = new LabTrial(new MnistAutoencoderLab());
        using var metrics = JsonDocument.Parse(trial.Run("quick", data: "mnist").Outcome.Metrics);

        var data = metrics.RootElement.GetProperty("data");
        Assert.Equal(("mnist", 64, 32), (data.GetProperty("name").GetString(), data.GetProperty("train").GetInt32(), data.GetProperty("test").GetInt32()));
    }
}
