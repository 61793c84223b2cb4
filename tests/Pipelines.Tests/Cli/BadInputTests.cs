using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static MatrixTheoryData<string, string> Rows { get; } = new(BadInput.All.Keys, ["en", "fr"]);

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Bad_input_is_answered_with_a_sentence_and_leaves_nothing(string name, string language)
    {
        var row = BadInput.All[name];
        var input = Path.Combine(_folder.Path, "input");
        Directory.CreateDirectory(input);

        var (code, _, error) = Shell.Run([.. row.Arguments(input), "--out", Out, "--lang", language]);

        Assert.Equal(row.Code, code);
        foreach (var part in language == "fr" ? row.French : row.English) Assert.Contains(part, error, StringComparison.Ordinal);
        Assert.StartsWith(language == "fr" ? "mlgen : " : "mlgen: ", error, StringComparison.Ordinal);
        AssertPlain(error);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void The_stack_is_shown_when_asked()
    {
        var (code, _, error) = Shell.Run("train", "shallow", "--data", _folder.Path, "--out", Out, "--verbose");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "is not empty: name another with --out, or add --overwrite")]
    [InlineData("fr", "n'est pas vide")]
    public void A_folder_with_files_is_refused_and_kept(string language, string expected)
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "mine.txt"), "mine");
        var (code, _, error) = Train("--lang", language);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(Out).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("en", "is a file: name another with --out")]
    [InlineData("fr", "est un fichier")]
    public void A_file_is_no_output_folder(string language, string expected)
    {
        File.WriteAllText(Out, "mine");
        var (code, _, error) = Train("--lang", language);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Out));
    }

    [Theory]
    [InlineData("en", "cannot write", "Name another folder with --out")]
    [InlineData("fr", "impossible d'écrire", "Nommez un autre dossier")]
    public void A_folder_that_cannot_be_written_is_refused_before_training(string language, string first, string second)
    {
        File.WriteAllText(Out, "a file");
        var (code, output, error) = Shell.Run("train", "shallow", "--data", "synthetic-garments", "--limit", "20", "--out", Path.Combine(Out, "below"), "--lang", language);
        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains(first, error, StringComparison.Ordinal);
        Assert.Contains(second, error, StringComparison.Ordinal);
        Assert.DoesNotContain("val_loss", output, StringComparison.Ordinal);
        AssertPlain(error);
    }

    private (int Code, string Output, string Error) Train(params string[] options) =>
        Shell.Run(["train", "shallow", "--data", "synthetic-garments", "--limit", "20", "--epochs", "1", "--out", Out, .. options]);

    private static void AssertPlain(string error)
    {
        foreach (var sign in new[] { "   at ", "Exception", "unexpected error", "erreur inattendue", "(Parameter " }) Assert.DoesNotContain(sign, error, StringComparison.Ordinal);
    }
}
