using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

/// <summary>Every sentence in which the lesson states a result, in its order, against our numbers. The lesson prints no number of its own.</summary>
internal static class UsesClaims
{
    /// <summary>The table.</summary>
    /// <param name="results">A run's numbers, complete or not.</param>
    /// <param name="notComparable">Why the run cannot be compared, or null.</param>
    public static ClaimTable Of(UsesResults results, Phrase? notComparable)
    {
        var table = new ClaimTable(notComparable);
        IntroductionClaims.Add(table, results);
        ScenarioClaims.Add(table, results);
        VariationalClaims.Add(table, results);
        PropertyClaims.Add(table, results);
        return table;
    }
}
