using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Tests.Ops;

namespace MLGenerative.KerasModels.Tests.Backends;

public class BackendContractTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var backend in AllBackends.Types.Where(t => t != typeof(ReferenceBackend)))
                foreach (var example in OperationCases.All) pairs.Add(backend.Name, example.Name);
            if (pairs.Count == 0) pairs.Add(nameof(ReferenceBackend), OperationCases.All[0].Name);
            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_backend_computes_what_the_reference_computes(string backend, string name)
    {
        var example = OperationCases.ByName(name);
        using var expected = new CaseProgram(example, new ReferenceBackend());
        using var actual = new CaseProgram(example, AllBackends.Create(backend));
        foreach (var batch in example.Batches)
        {
            var (wanted, got) = (expected.Run(batch), actual.Run(batch));

            // Sums and second derivatives lose digits to cancellation: float32 is held to the size of what goes into them.
            var largest = wanted.Values.Max(Largest);
            foreach (var (output, values) in wanted)
                Compare(values, got[output], example.Tolerance, output is "L" or "S" ? largest : Math.Max(Largest(values), Math.Min(largest, 1)), $"{name}: {output} for batch {batch}");
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_backend_gives_the_same_bits_every_time(string backend, string name)
    {
        using var first = new CaseProgram(OperationCases.ByName(name), AllBackends.Create(backend));
        using var second = new CaseProgram(OperationCases.ByName(name), AllBackends.Create(backend));
        var batch = first.Output.Shape.IsStatic ? 1 : OperationCases.ByName(name).Batches[^1];
        var results = first.Run(batch);
        Assert.Equal(results, first.Run(batch));
        Assert.Equal(results, second.Run(batch));
    }

    private static double Largest(double[] values) => values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();

    private static void Compare(double[] expected, double[] actual, double tolerance, double scale, string where)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var same = double.IsFinite(expected[i]) ? Math.Abs(expected[i] - actual[i]) <= tolerance * (scale + Math.Abs(expected[i])) : expected[i].Equals(actual[i]);
            Assert.True(same, $"{where}: element {i} is {actual[i]:R}, expected {expected[i]:R}");
        }
    }
}
