namespace MLGenerative.Evaluation.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading in the report's language.</param>
/// <param name="Key">Its invariant name in the TSV file; null to use the heading.</param>
/// <param name="Decimals">Decimals of its numbers; null for four significant digits.</param>
public sealed record TableColumn(string Name, string? Key = null, int? Decimals = null)
{
    /// <summary>A column of that heading.</summary>
    /// <param name="name">Heading, also used in the TSV file.</param>
    public static implicit operator TableColumn(string name) => new(name);
}
