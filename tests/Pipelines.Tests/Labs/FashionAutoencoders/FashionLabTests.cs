using System.Text.Json;
using MLGenerative.Pipelines.Labs.FashionAutoencoders;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Labs.FashionAutoencoders;

[Trait("Speed", "Slow")]
public class FashionLabTests
{
    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_every_file()
    {
        using var trial = new LabTrial(new FashionLab());
        var (outcome, screen) = trial.Run("run");
        Assert.Empty(outcome.Missing);
        Assert.Contains("deep autoencoder: epoch 50/50", screen, StringComparison.Ordinal);
        var files = trial.Files("run");
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-shallow.csv", "history-deep.csv", "history-neurons-8.csv", "scores-shallow-20.tsv", "scores-deep-50.tsv", "scores-pca.tsv",
            "weights/shallow-20.keras", "weights/deep-50.keras", "figures/figure-01-first-images.svg", "figures/figure-01-first-images.png", "figures/figure-06-loss-deep.png", "figures/table-01-epochs-as-published.tsv",
        ];
        Assert.All(expected, name => Assert.Contains(name, files.Keys));
        using var metrics = JsonDocument.Parse(outcome.Metrics);
        Assert.Equal(50992, metrics.RootElement.GetProperty("models").GetProperty("shallow").GetProperty("parameters").GetInt32());
        Assert.All(metrics.RootElement.GetProperty("claims").EnumerateArray().Where(c => c.GetProperty("id").GetString() == "shallow.ssim"), c => Assert.Equal("NotComparable", c.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void The_same_seed_writes_the_same_bytes_and_French_changes_words_alone()
    {
        using var trial = new LabTrial(new FashionLab());
        trial.Run("one");
        trial.Run("two", threads: 2);
        trial.Run("french", Language.French);
        trial.AssertSame("one", "two");
        trial.AssertSameButWords("one", "french");
        Assert.Contains("0,", trial.Text("french", "report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_writes_what_is_finished_and_names_what_is_missing()
    {
        using var trial = new LabTrial(new FashionLab());
        var (outcome, _) = trial.Run("run", stopAt: "trained on");
        Assert.Contains(outcome.Missing, m => m.English.StartsWith('3'));
        var files = trial.Files("run");
        Assert.Contains("report.html", files.Keys);
        Assert.Contains("weights/shallow-20.keras", files.Keys);
        Assert.DoesNotContain("weights/deep-50.keras", files.Keys);
        Assert.Contains("The run was stopped", trial.Text("run", "report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, f => Path.GetFileName(f).StartsWith('.'));
    }

    [Theory]
    [InlineData("shallow autoencoder, trained on", "shallow autoencoder: 20 epochs are kept", "shallow autoencoder: epoch 1/")]
    [InlineData("fresh model with 64", "fresh model with 16 neurons: 20 epochs are kept", "fresh model with 16 neurons: epoch")]
    [InlineData("deep autoencoder", "fresh model with 128 neurons: 20 epochs are kept", "fresh model with 128 neurons: epoch")]
    public void An_interrupted_lab_taken_up_again_trains_no_finished_model_again_and_writes_the_same_bytes(string stoppedAt, string kept, string trainedAgain)
    {
        using var trial = new LabTrial(new FashionLab());
        trial.Run("whole");
        Assert.NotEmpty(trial.Run("taken", stopAt: stoppedAt).Outcome.Missing);
        var (outcome, screen) = trial.Run("taken", resume: true);
        Assert.Empty(outcome.Missing);
        Assert.Contains(kept, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(trainedAgain, screen, StringComparison.Ordinal);
        trial.AssertSame("whole", "taken");
        using JsonDocument a = JsonDocument.Parse(trial.Text("whole", "run.json")), b = JsonDocument.Parse(trial.Text("taken", "run.json"));
        Assert.Equal(a.RootElement.GetProperty("files").ToString(), b.RootElement.GetProperty("files").ToString());
    }

    [Fact]
    public void A_finished_lab_taken_up_again_trains_nothing_and_is_refused_with_another_seed()
    {
        using var trial = new LabTrial(new FashionLab());
        trial.Run("run");
        trial.Run("before");
        var (_, again) = trial.Run("run", resume: true);
        Assert.DoesNotContain("epoch 1/", again, StringComparison.Ordinal);
        trial.AssertSame("before", "run");
        var refused = Assert.Throws<UsageException>(() => trial.Run("run", resume: true, seed: 2));
        Assert.Contains("--seed: 1 then, 2 now", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--out", refused.Message, StringComparison.Ordinal);
        trial.AssertSame("before", "run");
    }

    [Fact]
    public void A_changed_weights_file_is_not_trusted()
    {
        using var trial = new LabTrial(new FashionLab());
        trial.Run("run");
        File.WriteAllText(trial.PathOf("run", "weights", "neurons-8-20.keras"), "something else");
        File.WriteAllText(trial.PathOf("run", "training", "deep.npz"), "no state");
        var (_, screen) = trial.Run("run", resume: true);
        Assert.Contains("fresh model with 8 neurons: what the interrupted run left cannot be used (weights/neurons-8-20.keras is missing or changed)", screen, StringComparison.Ordinal);
        Assert.Contains("deep autoencoder: what the interrupted run left cannot be used (training/deep.npz is damaged)", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("fresh model with 16 neurons: epoch", screen, StringComparison.Ordinal);
    }
}
