namespace MLGenerative.Evaluation.Charts;

/// <summary>Languages by their codes.</summary>
public static class Languages
{
    /// <summary>The code of BCP 47: <c>en</c> or <c>fr</c>.</summary>
    public static string Code(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>The language of a code, in any case, with or without a region (<c>fr</c>, <c>fr-CA</c>, <c>EN_us</c>).</summary>
    /// <exception cref="ArgumentException">A code of another language.</exception>
    public static Language Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Split('-', '_')[0].ToUpperInvariant() switch
        {
            "EN" => Language.English,
            "FR" => Language.French,
            _ => throw new ArgumentException($"Language '{code}' is not known: expected en or fr."),
        };
    }
}
