using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>Calls that would break a promise: other bits on another machine, another culture, another day.</summary>
public partial class ForbiddenCallsTests
{
    [Fact]
    public void Kernels_call_nothing_whose_bits_depend_on_the_machine()
    {
        var found = from source in Sources.Under("KerasModels/Backends/Simd")
                    from Match call in MachineDependent().Matches(Code(source.Text))
                    select $"{source.Path}: {call.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void Sources_use_no_clock_for_dates_no_unseeded_random_and_no_sleep()
    {
        var found = from source in Sources.Under("Common", "KerasModels", "Evaluation", "Pipelines", "tests/KerasModels.Tests", "tests/Evaluation.Tests")
                    from Match call in Unrepeatable().Matches(Code(source.Text))
                    select $"{source.Path}: {call.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void Unsafe_code_stays_in_the_engines()
    {
        var found = from source in Sources.Under("KerasModels", "Evaluation", "Pipelines")
                    where !source.Path.StartsWith("KerasModels/Backends/Simd", StringComparison.Ordinal) && !source.Path.StartsWith("KerasModels/Backends/TensorFlow", StringComparison.Ordinal)
                    where Unsafe().IsMatch(Code(source.Text))
                    select source.Path;

        Assert.Empty(found);
    }

    private static string Code(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"\bVector<|TensorPrimitives|\bMathF?\.(?:Exp|Log|Pow|Sin|Cos|Tan|Asin|Acos|Atan|Cbrt)\w*\(|(?:\bVector(?:64|128|256|512)|float|double|Single|Double)\.(?:Exp|Log|Pow|Sin|Cos|Tan|Asin|Acos|Atan|Cbrt|Hypot|RootN)\w*\(|\w*Estimate\(|\w+Native\(")]
    private static partial Regex MachineDependent();

    [GeneratedRegex(@"DateTime\.(?:Now|Today)|new Random\(\)|Random\.Shared|Thread\.Sleep|NotImplementedException|catch\s*(?:\([^)]*\))?\s*\{\s*\}|\basync void\b")]
    private static partial Regex Unrepeatable();

    [GeneratedRegex(@"\bunsafe\b")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
