using System.Globalization;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Models.Summaries;

/// <summary>Numbers of weights and the memory they take.</summary>
internal static class SummarySize
{
    public static long Count(IEnumerable<Variable> weights) => weights.Sum(w => (long)w.Length);

    /// <summary>Bytes as Keras writes them, for example <c>199.19 KB</c>.</summary>
    public static string Readable(double bytes, string unit)
    {
        string[] units = [unit, "KB", "MB", "GB", "TB", "PB"];
        var scale = 0;
        for (; bytes >= 1024 && scale < units.Length - 1; scale++) bytes /= 1024;
        return string.Create(CultureInfo.InvariantCulture, $"{bytes:F2} {units[scale]}");
    }
}
