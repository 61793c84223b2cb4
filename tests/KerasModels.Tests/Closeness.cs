using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests;

/// <summary>How near a computed value must come to a reference one (tests/Golden/README.md).</summary>
/// <param name="Relative">Allowed difference over the reference's magnitude.</param>
/// <param name="Absolute">Allowed difference where the reference is small.</param>
public readonly record struct Closeness(double Relative, double Absolute)
{
    /// <summary>For a backend in double precision.</summary>
    public static Closeness Double { get; } = new(1e-9, 1e-12);

    /// <summary>For a backend in single precision, where so many terms are summed.</summary>
    public static Closeness Single(int terms) => new(1e-5 * Math.Sqrt(terms), 1e-6 * Math.Sqrt(terms));

    public void Require(GoldenArray expected, ReadOnlySpan<double> actual, string what)
    {
        Assert.Equal(expected.Values.Length, actual.Length);
        for (var i = 0; i < actual.Length; i++)
        {
            var allowed = Math.Max(Absolute, Relative * Math.Abs(expected.Values[i]));
            Assert.True(Math.Abs(actual[i] - expected.Values[i]) <= allowed, $"{what}[{i}]: expected {expected.Values[i]:R}, got {actual[i]:R}, allowed is a difference of {allowed:G3}");
        }
    }
}
