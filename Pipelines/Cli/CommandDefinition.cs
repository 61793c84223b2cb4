using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>Declares a command's options and arguments in the screen's language, with checks that tell what was expected.</summary>
/// <param name="command">The command they are added to.</param>
/// <param name="language">The language of descriptions and errors.</param>
internal sealed class CommandDefinition(Command command, Language language)
{
    /// <summary>A switch without a value.</summary>
    public Option<bool> Flag(string name, Text description) => Add(new Option<bool>(name) { Description = description.In(language) });

    /// <summary>An option with a text value; null when absent.</summary>
    public Option<string?> Text(string name, Text description, string? placeholder = null, string? otherwise = null)
    {
        var option = new Option<string?>(name) { Description = description.In(language), HelpName = placeholder };
        if (otherwise is not null) option.DefaultValueFactory = _ => otherwise;
        return Add(option);
    }

    /// <summary>An option whose value is one of a few words.</summary>
    public Option<string> Choice(string name, Text description, string otherwise, params IReadOnlyList<string> words) => Add(new Option<string>(name)
    {
        Description = description.In(language),
        HelpName = string.Join('|', words),
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (words.FirstOrDefault(word => word.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
            result.AddError(CliTexts.NotAChoice.In(language, name, given, string.Join(", ", words)));
            return otherwise;
        },
    });

    /// <summary>An option with a whole number in a range; null when absent.</summary>
    public Option<long?> Whole(string name, Text description, long least, long most, long? otherwise = null) => Add(new Option<long?>(name)
    {
        Description = description.In(language),
        HelpName = "N",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (long.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
            result.AddError(CliTexts.NotAWholeNumber.In(language, name, given, least, most));
            return otherwise;
        },
    });

    /// <summary>An option with a number in a range, written with a decimal point in every language; null when absent.</summary>
    public Option<double?> Number(string name, Text description, double least, double most, double? otherwise = null) => Add(new Option<double?>(name)
    {
        Description = description.In(language),
        HelpName = "X",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
            var (from, to) = (least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            result.AddError(CliTexts.NotANumber.In(language, name, given, from, to));
            return otherwise;
        },
    });

    /// <summary>An argument; null when absent and not required.</summary>
    public Argument<string?> Argument(string name, Text description, bool required = true)
    {
        var argument = new Argument<string?>(name) { Description = description.In(language), Arity = required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
        command.Arguments.Add(argument);
        return argument;
    }

    /// <summary>An argument that names what is to be read; null when absent and not required.</summary>
    public Argument<string?> Argument(string name, Text description, GivenPath kind, bool required = true)
    {
        var argument = Argument(name, description, required);
        argument.Validators.Add(result => Check(result, kind, name, description));
        return argument;
    }

    /// <summary>An option that names what is to be read; null when absent.</summary>
    public Option<string?> Input(string name, Text description, GivenPath kind)
    {
        var option = Text(name, description, kind == GivenPath.Folder ? "DIR" : "FILE");
        option.Validators.Add(result => Check(result, kind, name, description));
        return option;
    }

    /// <summary>The option that names images.</summary>
    public Option<string?> Data(Text description, string? otherwise = null) => Text("--data", description, string.Join('|', [.. DataSets.All.Select(s => s.Name), "FOLDER", "FILE"]), otherwise);

    private void Check(SymbolResult result, GivenPath kind, string name, Text description)
    {
        if (result.Tokens is [.., { Value: var path }] && kind.Fault(name, path, description.In(language)) is { } fault) result.AddError(fault.In(language));
    }

    private T Add<T>(T option) where T : Option
    {
        option.AllowMultipleArgumentsPerToken = false;
        command.Options.Add(option);
        return option;
    }
}
