using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>Every model of the zoo through every command that takes a model.</summary>
public sealed class ZooCommandTests : IDisposable
{
    private static readonly string[] Few = ["--data", "synthetic-garments", "--limit", "24"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names { get; } = [.. ChosenModel.Names];

    public static TheoryData<string> Generators { get; } = [.. GenerativeZoo.Names];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    [Trait("Speed", "Slow")]
    public void A_model_is_trained_and_its_folder_evaluated_alike(string name)
    {
        Train(name);
        // Noise belongs to a place in a batch: the figures are the same where the batches are.
        var (code, _, error) = Shell.Run(["evaluate", Out("train"), .. Few, "--batch", "12", "--out", Out("evaluate")]);
        Assert.True(code == ExitCode.Success, error);
        var (before, after) = (Json(Out("train", "metrics.json")), Json(Out("evaluate", "metrics.json")));
        Assert.Equal(name, (string?)after["model"]);
        Assert.Equal(before["scores"]?.ToJsonString(), after["scores"]?.ToJsonString());
        Assert.Equal(before["inputScores"]?.ToJsonString(), after["inputScores"]?.ToJsonString());
        foreach (var (figure, values) in before["history"]!.AsObject().Where(f => f.Key.StartsWith("val_", StringComparison.Ordinal)))
            Assert.Equal((double)values![0]!, (double)after[figure["val_".Length..]]!, 1e-6);
        Assert.Equal(before["scores"] is null, !File.Exists(Out("train", "scores-test.tsv")));
        Assert.Equal(GenerativeZoo.Knows(name), File.ReadAllText(Out("train", "report.html")).Contains("Has it memorized?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("variational-autoencoder", "epoch,loss,reconstruction_loss,kl_loss,val_loss,val_reconstruction_loss,val_kl_loss")]
    [InlineData("generative-adversarial-network", "epoch,discriminator_loss,real_score,fake_score,generator_loss,val_discriminator_loss,val_real_score,val_fake_score,val_generator_loss")]
    [InlineData("mnist-autoencoder", "epoch,loss,accuracy,val_loss,val_accuracy")]
    [Trait("Speed", "Slow")]
    public void The_history_has_the_model_s_own_columns(string name, string columns)
    {
        Train(name);
        var written = File.ReadLines(Out("train", "history.csv")).First().Split(',');
        Assert.Equal(columns.Split(',').Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Generators))]
    [Trait("Speed", "Slow")]
    public void A_generator_makes_new_images_and_paths_between_them(string name)
    {
        Train(name);
        var (code, output, error) = Shell.Run("generate", Out("train"), "--count", "12", "--images", "--out", Out("generate"));
        Assert.True(code == ExitCode.Success, error);
        Assert.EndsWith("images.png", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(12, Directory.GetFiles(Out("generate", "images")).Length);
        Assert.Equal((28, 28), Size(Out("generate", "images", "0011.png")));
        Assert.Equal(12, Rows(Out("generate", "codes.tsv")));

        Shell.Run("generate", Out("train"), "--count", "3", "--images", "--threads", "1", "--out", Out("fewer"));
        Assert.Equal(File.ReadAllBytes(Out("generate", "images", "0002.png")), File.ReadAllBytes(Out("fewer", "images", "0002.png")));

        (code, _, error) = Shell.Run("interpolate", Out("train"), "--data", "synthetic-garments", "--count", "2", "--steps", "5", "--out", Out("interpolate"));
        Assert.True(code == ExitCode.Success, error);
        Assert.Equal(10, Rows(Out("interpolate", "codes.tsv")));
    }

    [Theory]
    [InlineData("deep-autoencoder", 32)]
    [InlineData("denoising-autoencoder", 7 * 7 * 32)]
    [InlineData("super-resolution-autoencoder", 14 * 14 * 32)]
    [InlineData("variational-autoencoder", 2)]
    [InlineData("conditional-variational-autoencoder", 2)]
    [InlineData("adversarial-autoencoder", 2)]
    [Trait("Speed", "Slow")]
    public void Codes_that_were_written_are_read_and_decoded(string name, int size)
    {
        Train(name);
        var (code, _, error) = Shell.Run(["encode", Out("train"), .. Few, "--out", Out("encode")]);
        Assert.True(code == ExitCode.Success, error);
        Assert.Equal(24, Rows(Out("encode", "codes.tsv")));
        Assert.Equal(size, (int)Json(Out("encode", "metrics.json"))["codeSize"]!);
        Assert.Contains("col=Code:R4:3-", File.ReadAllText(Out("encode", "codes.tsv")), StringComparison.Ordinal);
        Assert.Equal(name.Contains("variational", StringComparison.Ordinal), File.ReadAllText(Out("encode", "codes.tsv")).Contains("col=LogVariance:R4:", StringComparison.Ordinal));

        (code, _, error) = Shell.Run("generate", Out("train"), "--codes", Out("encode", "codes.tsv"), "--images", "--out", Out("decode"));
        Assert.True(code == ExitCode.Success, error);
        Assert.Equal(24, Directory.GetFiles(Out("decode", "images")).Length);
    }

    [Fact]
    public void A_chain_of_layers_of_the_user_s_own_has_codes_too()
    {
        Train("shallow");
        var own = Out("own.json");
        var json = Json(Out("train", "model.json"));
        json.AsObject().Remove(ModelNote.Entry);
        File.WriteAllText(own, json.ToJsonString());
        var (code, output, error) = Shell.Run(["encode", own, "--weights", Out("train", "weights.npz"), .. Few, "--out", Out("own")]);
        Assert.True(code == ExitCode.Success, error);
        Assert.Contains("numbers a code: 32", output, StringComparison.Ordinal);
        Shell.Run(["encode", Out("train"), .. Few, "--out", Out("zoo")]);
        Assert.Equal(File.ReadAllText(Out("zoo", "codes.tsv")), File.ReadAllText(Out("own", "codes.tsv")));
    }

    [Fact]
    public void Paths_lead_between_the_first_images_alone_when_so_few_are_asked_for()
    {
        Train("shallow");
        var (code, output, error) = Shell.Run("interpolate", Out("train"), "--data", "synthetic-garments", "--limit", "5", "--count", "20", "--steps", "2", "--out", Out("paths"));
        Assert.True(code == ExitCode.Success, error);
        Assert.Contains("5 training and 5 test images", output, StringComparison.Ordinal);
        Assert.All(Json(Out("paths", "metrics.json"))["pairs"]!.AsArray(), pair => Assert.All(pair!.AsArray(), place => Assert.InRange((int)place!, 0, 4)));
    }

    [Fact]
    public void A_model_of_the_zoo_is_made_in_the_size_of_the_images_by_every_command()
    {
        for (var i = 0; i < 14; i++)
        {
            Directory.CreateDirectory(Out("photos"));
            File.WriteAllBytes(Out("photos", $"{i}.png"), Png.Encode(new PngImage(10, 8, 3, [.. Enumerable.Range(0, 240).Select(v => (byte)(v + i))])));
        }

        var (code, output, error) = Shell.Run("train", "shallow", "--data", Out("photos"), "--epochs", "1", "--out", Out("train"));
        Assert.True(code == ExitCode.Success, error);
        Assert.Contains("of 8x10x3 (height first)", output, StringComparison.Ordinal);
        foreach (var command in (string[])["evaluate", "encode", "interpolate"])
        {
            (code, _, error) = Shell.Run(command, "shallow", "--weights", Out("train", "weights.npz"), "--data", Out("photos"), "--out", Out(command));
            Assert.True(code == ExitCode.Success, error);
        }
    }

    [Theory]
    [InlineData("generate", "en", "an autoencoder without a distribution of codes", "variational-autoencoder")]
    [InlineData("generate", "fr", "un auto-encodeur sans loi des codes", "« mlgen encode »")]
    public void A_model_that_is_no_generator_is_refused_with_what_fits(string command, string language, string first, string second)
    {
        Train("shallow");
        var (code, _, error) = Shell.Run(command, Out("train"), "--lang", language, "--out", Out("generate"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(first, error, StringComparison.Ordinal);
        Assert.Contains(second, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out("generate")));
    }

    [Theory]
    [InlineData("encode", "has no encoder", "mlgen generate")]
    [InlineData("interpolate --from 0 --to 1", "has no encoder", "mlgen generate")]
    [InlineData("generate --label 3", "is not told classes", "conditional-variational-autoencoder")]
    [InlineData("interpolate --from 0", "belong together", "--to")]
    public void What_a_GAN_cannot_do_is_said(string line, string first, string second)
    {
        Train("gan");
        string[] words = line.Split(' ');
        var (code, _, error) = Shell.Run([words[0], Out("train"), .. words[1..], .. words[0] == "generate" ? [] : new[] { "--data", "synthetic-garments" }, "--out", Out("refused")]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(first, error, StringComparison.Ordinal);
        Assert.Contains(second, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_cannot_be_given_to_a_model_that_has_its_own()
    {
        var (code, _, error) = Shell.Run(["train", "vae", "--loss", "mse", .. Few, "--out", Out("train")]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("has a loss of its own", error, StringComparison.Ordinal);
    }

    private void Train(string name)
    {
        var (code, _, error) = Shell.Run(["train", name, .. Few, "--epochs", "1", "--batch", "12", "--out", Out("train")]);
        Assert.True(code == ExitCode.Success, error);
    }

    private string Out(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

    private static JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    private static int Rows(string file) => File.ReadLines(file).Count(line => !line.StartsWith("#@", StringComparison.Ordinal) && !line.Contains("\"\"", StringComparison.Ordinal));

    private static (int, int) Size(string file) => Png.Decode(File.ReadAllBytes(file)) is var image ? (image.Width, image.Height) : default;
}
