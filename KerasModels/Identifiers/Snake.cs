using System.Text.RegularExpressions;

namespace MLGenerative.KerasModels.Identifiers;

/// <summary>C# names as Keras writes them.</summary>
public static partial class Snake
{
    /// <summary>Keras's own rule for class names and ours for properties: <c>GlorotUniform</c> is <c>glorot_uniform</c>, <c>Beta1</c> is <c>beta_1</c> when <paramref name="digits"/> are set apart.</summary>
    public static string Case(string name, bool digits = false)
    {
        var split = Camel().Replace(Word().Replace(name, "$1_$2"), "$1_$2");
        return (digits ? Digit().Replace(split, "$1_$2") : split).ToLowerInvariant();
    }

    [GeneratedRegex("(.)([A-Z][a-z]+)")]
    private static partial Regex Word();

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Camel();

    [GeneratedRegex("([a-z])([0-9])")]
    private static partial Regex Digit();
}
