using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Every figure and every sentence in which the lab states a result, in its order, against our numbers.</summary>
internal static class FashionClaims
{
    /// <summary>The names of the reference runs.</summary>
    public const string ShallowRun = "fashion-shallow-32-bce", ContinuedRun = "fashion-shallow-32-bce-continued", DeepRun = "fashion-deep-bce", PcaRun = "fashion-pca-32";

    /// <summary>The table.</summary>
    /// <param name="results">A run's numbers, complete or not.</param>
    /// <param name="keras">Keras's own trainings.</param>
    /// <param name="notComparable">Why the run cannot be compared, or null.</param>
    public static ClaimTable Of(LabResults results, ReferenceRuns keras, Phrase? notComparable)
    {
        var table = new ClaimTable(notComparable);
        DataClaims.Add(table, results);
        ShallowClaims.Add(table, results, keras);
        SweepClaims.Add(table, results, keras);
        DeepClaims.Add(table, results, keras);
        ConclusionClaims.Add(table, results, keras);
        return table;
    }

    /// <summary>The reference run of a fresh model of some width.</summary>
    public static string WidthRun(int width) => FormattableString.Invariant($"fashion-shallow-{width}-bce");
}
