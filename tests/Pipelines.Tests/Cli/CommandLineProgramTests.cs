using MLGenerative.Pipelines.Cli;

namespace MLGenerative.Pipelines.Tests.Cli;

public class CommandLineProgramTests
{
    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        StringWriter output = new(), error = new();
        var code = CommandLineProgram.Run(arguments, new Terminal(output, error), TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public void Every_command_s_help_ends_with_its_examples()
    {
        foreach (var command in CommandLineProgram.Commands())
        {
            var (code, output, _) = Run([.. command.Name.Split(' '), "--help"]);
            Assert.Equal(ExitCode.Success, code);
            foreach (var example in command.Examples) Assert.Contains("mlgen " + example, output, StringComparison.Ordinal);
            Assert.Contains(command.Summary.English, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Help_is_French_when_asked() => Assert.Contains("Graine de tous les nombres", Run("lab", "--help", "--lang", "fr").Output, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_command_is_answered_with_the_nearest()
    {
        var (code, _, error) = Run("lba");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("did you mean 'lab'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_is_answered_with_the_nearest()
    {
        var (code, _, error) = Run("lab", "fashion-autoencoders", "--qiuck");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("did you mean '--quick'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--threads", "0", "--threads: expected a whole number from 1 to 1024, got '0'.")]
    [InlineData("--threads", "many", "--threads: expected a whole number from 1 to 1024, got 'many'.")]
    [InlineData("--seed", "-1", "--seed: expected a whole number from 0 to 2147483647, got '-1'.")]
    [InlineData("--lang", "de", "--lang: expected one of en, fr, got 'de'.")]
    public void An_impossible_value_is_refused_with_what_was_expected(string option, string value, string expected)
    {
        var (code, _, error) = Run("lab", option, value);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_French_when_asked()
    {
        var (code, _, error) = Run("lab", "--threads", "0", "--lang", "fr");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("un nombre entier de 1 à 1024 était attendu", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_lab_is_answered_with_the_nearest()
    {
        var (code, _, error) = Run("lab", "fashion-autoencoder");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("did you mean 'fashion-autoencoders'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Labs_are_listed() => Assert.Contains("fashion-autoencoders", Run("lab", "--list").Output, StringComparison.Ordinal);
}
