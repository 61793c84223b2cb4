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
    public void What_may_be_left_out_is_in_brackets()
    {
        var help = Run("--help").Output;
        Assert.Contains("  lab [<NAME>] ", help, StringComparison.Ordinal);
        Assert.Contains("  train <MODEL> ", help, StringComparison.Ordinal);
        Assert.Contains("  verify [<NAME>] ", Run("data", "--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Exit codes:", "  2    wrong use")]
    [InlineData("fr", "Codes de sortie :", "  130  arrêté par Ctrl-C")]
    public void The_program_s_help_tells_the_exit_codes(string language, string title, string code)
    {
        var help = Run("--help", "--lang", language).Output;
        Assert.Contains(title, help, StringComparison.Ordinal);
        Assert.Contains(code, help, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_that_takes_images_says_which_kinds() =>
        Assert.All(CommandLineProgram.Commands().Select(c => Run([.. c.Name.Split(' '), "--help"]).Output).Where(help => help.Contains("--data <", StringComparison.Ordinal)),
            help => Assert.Contains("--data <fashion-mnist|mnist|synthetic-garments|FOLDER|FILE>", help, StringComparison.Ordinal));

    [Fact]
    public void A_group_shows_the_examples_of_its_own_commands()
    {
        var help = Run("data", "--help").Output;
        Assert.Contains("mlgen data get", help, StringComparison.Ordinal);
        Assert.DoesNotContain("mlgen train", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor --seed 1 --seed 2", "--seed is given 2 times: give it once.", "--seed est donné 2 fois")]
    [InlineData("doctor --json --json", "--json is given 2 times", "--json est donné 2 fois")]
    [InlineData("doctor --seed 3 --seed", "--seed is given 2 times", "--seed est donné 2 fois")]
    [InlineData("doctor --out", "--out: its value is missing. Expected: Folder of the results", "--out : sa valeur manque. Attendu : Dossier")]
    [InlineData("doctor --out=", "--out: its value is missing", "--out : sa valeur manque")]
    [InlineData("doctor --out |", "--out: its value is missing", "--out : sa valeur manque")]
    [InlineData("train |", "MODEL is missing", "MODEL manque")]
    [InlineData("inspect @file", "there is no file or folder '@file'", "« @file »")]
    [InlineData("data --quick", "mlgen data: name what to do", "mlgen data : nommez")]
    public void A_command_line_with_a_fault_in_its_form_is_refused_in_the_program_s_words(string line, string english, string french)
    {
        string[] words = [.. line.Split(' ').Select(word => word == "|" ? "" : word)];
        var (code, _, error) = Run(words);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(english, error, StringComparison.Ordinal);
        Assert.Contains(french, Run([words[0], "--lang", "fr", .. words[1..]]).Error, StringComparison.Ordinal);
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

    [Fact]
    public void Labs_are_listed_for_programs() =>
        Assert.Equal(["autoencoder-uses", "fashion-autoencoders", "mnist-autoencoder", "mnist-generative"],
            System.Text.Json.Nodes.JsonNode.Parse(Run("lab", "--list", "--json").Output)!.AsArray().Select(l => (string)l!["name"]!).Order(StringComparer.Ordinal));
}
