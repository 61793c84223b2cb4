using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>Every result that the lab states, and those of the lesson about variational autoencoders, each with its rule.</summary>
internal static class GenerativeClaims
{
    /// <summary>The names of the reference runs.</summary>
    public const string AutoencoderRun = "mnist-ae2d", VariationalRun = "mnist-vae-lab";

    /// <summary>The table.</summary>
    /// <param name="results">A run's numbers, complete or not.</param>
    /// <param name="keras">The reference trainings.</param>
    /// <param name="notComparable">Why the run cannot be compared, or null.</param>
    public static ClaimTable Of(GenerativeResults results, ReferenceRuns keras, Phrase? notComparable)
    {
        var table = new ClaimTable(notComparable);
        AutoencoderClaims.Add(table, results.Autoencoder, keras);
        VariationalClaims.Add(table, results.Variational, keras);
        AdversarialClaims.Add(table, results.Adversarial);
        ConclusionClaims.Add(table, results);
        LessonClaims.Add(table, results);
        return table;
    }
}
