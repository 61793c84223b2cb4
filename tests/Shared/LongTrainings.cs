namespace MLGenerative.Tests.Shared;

/// <summary>Trainings of many minutes, which run where <c>MLGEN_LONG</c> is set.</summary>
public static class LongTrainings
{
    /// <summary>Whether they are asked for.</summary>
    public static bool AreWanted => Environment.GetEnvironmentVariable("MLGEN_LONG") is { Length: > 0 };

    /// <summary>What a skipped test says.</summary>
    /// <param name="duration">How long it takes, such as <c>Takes some minutes</c>.</param>
    public static string Reason(string duration) => $"{duration}: set MLGEN_LONG=1 to run it.";
}
