using System.Diagnostics;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Saving.TensorFlow;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.TensorFlow;

/// <summary>What the process holds is what every test of it holds: nothing else runs beside.</summary>
[Collection("Allocations")]
public class ScoringMemoryTests
{
    [Fact]
    [Trait("Speed", "Slow")]
    public void Arrays_of_a_call_that_fails_are_given_back_at_once()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var folder = new TemporaryFolder();
        using var scoring = ScoringFunction.LoadGraph(SmallGraphs.Two(folder));
        var inputs = new Dictionary<string, Tensor> { ["a"] = new(new float[4 << 20], 4 << 20), ["b"] = new(new int[1], 1) };
        using var process = Process.GetCurrentProcess();

        // twenty times 16 MB would stay
        Assert.InRange(Enumerable.Range(0, 3).Min(_ => Grown()), long.MinValue, 160L << 20);

        long Grown()
        {
            process.Refresh();
            var before = process.WorkingSet64;
            for (var i = 0; i < 20; i++) Assert.Throws<TensorFlowException>(() => scoring.Run(inputs));
            process.Refresh();
            return process.WorkingSet64 - before;
        }
    }
}
