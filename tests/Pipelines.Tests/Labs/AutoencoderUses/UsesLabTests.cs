using System.Text.Json;
using MLGenerative.Pipelines.Labs.AutoencoderUses;

namespace MLGenerative.Pipelines.Tests.Labs.AutoencoderUses;

[Trait("Speed", "Slow")]
public class UsesLabTests
{
    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_the_same_on_two_threads_and_in_French()
    {
        using var trial = new LabTrial(new UsesLab());
        Assert.All(new[] { ("one", Language.English, 1), ("two", Language.English, 2), ("french", Language.French, 1) }, run => Assert.Empty(trial.Run(run.Item1, run.Item2, run.Item3).Outcome.Missing));

        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-denoiser.csv", "history-convolutional-vae.csv", "scores-median.tsv", "scores-bicubic.tsv", "scores-super-resolution.tsv", "weights/denoiser-2.keras",
            "training/few-labels.json", "figures/figure-02-denoising-images.svg",
        ];
        Assert.All(expected, name => Assert.Contains(name, trial.Files("one").Keys));
        trial.AssertSame("one", "two");
        trial.AssertSameButWords("one", "french");

        using var metrics = JsonDocument.Parse(trial.Text("one", "metrics.json"));
        var root = metrics.RootElement;
        Assert.Equal(3, root.GetProperty("specific").GetArrayLength());
        Assert.All(root.GetProperty("claims").EnumerateArray(), c => Assert.Equal("NotComparable", c.GetProperty("verdict").GetString()));
        Assert.Contains("first half of the classes", trial.Text("one", "report.html"), StringComparison.Ordinal);
        Assert.Contains("L'auto-encodeur", trial.Text("french", "report.html"), StringComparison.Ordinal);
        Assert.All(new[] { "one", "french" }, run => Assert.Empty(ReportWords.Digits(trial.Text(run, "report.html"))));
    }

    [Theory]
    [InlineData("convolutional VAE", "denoiser: 2 epochs are kept", "denoiser: epoch")]
    [InlineData("convolutional autoencoder (the first half", "denoiser: 2 epochs are kept", "denoiser: epoch")]
    [InlineData("classifiers with few labels", "dense autoencoder: 8 epochs are kept", "dense autoencoder: epoch")]
    public void An_interrupted_lab_taken_up_again_trains_no_finished_model_again_and_writes_the_same_bytes(string stoppedAt, string kept, string trainedAgain)
    {
        using var trial = new LabTrial(new UsesLab());
        trial.Run("whole");
        Assert.NotEmpty(trial.Run("taken", stopAt: stoppedAt).Outcome.Missing);
        var (outcome, screen) = trial.Run("taken", resume: true);
        Assert.Empty(outcome.Missing);
        Assert.Contains(kept, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(trainedAgain, screen, StringComparison.Ordinal);
        trial.AssertSame("whole", "taken");
    }
}
