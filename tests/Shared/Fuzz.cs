using System.Diagnostics;
using System.Globalization;

namespace MLGenerative.Tests.Shared;

/// <summary>Holds a reader to what damaged files may do to it: be read all the same, or give one typed error that names the file; in less than a second of a processor; with memory that fits the file's size.</summary>
/// <param name="Read">Reads content that is called so.</param>
/// <param name="Error">The type of error that is expected.</param>
public sealed record Fuzz(Action<byte[], string> Read, Type Error)
{
    /// <summary>What damaged files are called.</summary>
    public const string Name = "mutant";

    private const int UsualMutants = 20_000;
    private const long MostMilliseconds = 1000, MostTimesSize = 4, Grace = 64 << 20;

    /// <summary>How many mutants of the golden model files there are, all files together: <c>MLGEN_FUZZ_MUTANTS</c>, or 20,000.</summary>
    public static int Mutants { get; } = int.TryParse(Environment.GetEnvironmentVariable("MLGEN_FUZZ_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : UsualMutants;

    /// <summary>Reads one damaged file; <paramref name="what"/> is how a failure is found again.</summary>
    /// <returns>Null, or what is wrong.</returns>
    public string? Check(byte[] mutant, string what)
    {
        var (start, before) = (ThreadTime.Milliseconds, GC.GetAllocatedBytesForCurrentThread());
        if (Try(mutant) is { } wrong) return $"{what}: {wrong}";
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > (MostTimesSize * mutant.Length) + Grace) return $"{what}: {allocated} bytes for a file of {mutant.Length}";
        if (ThreadTime.Milliseconds - start < MostMilliseconds || Debugger.IsAttached) return null;

        // the code may have been compiled meanwhile
        start = ThreadTime.Milliseconds;
        Try(mutant);
        var took = ThreadTime.Milliseconds - start;
        return took < MostMilliseconds ? null : FormattableString.Invariant($"{what}: {took:0} ms");
    }

    private string? Try(byte[] mutant)
    {
        try
        {
            Read(mutant, Name);
            return null;
        }
        catch (Exception error) when (error.GetType() == Error)
        {
            return error.Message.Contains(Name, StringComparison.Ordinal) ? null : $"the error does not name the file: {error.Message}";
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }
}
