using System.Diagnostics;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.TensorFlow;

/// <summary>What the process holds is what every test of it holds: nothing else runs beside.</summary>
[Collection("Allocations")]
public class TensorFlowMemoryTests
{
    private const int Cycles = 10_000;

    [Fact]
    [Trait("Speed", "Slow")]
    public void Ten_thousand_times_made_run_and_disposed_memory_does_not_grow()
    {
        var backend = AllBackends.Create(nameof(TensorFlowBackend));
        long first = 0, middle = 0;
        for (var i = 1; i <= Cycles; i++)
        {
            Cycle(backend);
            if (i == Cycles / 10) first = Resident();
            if (i == Cycles / 2) middle = Resident();
        }

        // TensorFlow's allocators and the managed heap settle within the first thousand; a leak of 2 KB a cycle would show.
        var last = Resident();
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"resident after 1,000, 5,000 and 10,000 cycles: {first >> 20}, {middle >> 20}, {last >> 20} MB"));
        Assert.True(last - middle < 10L << 20, FormattableString.Invariant($"resident after 1,000, 5,000 and 10,000 cycles: {first >> 20}, {middle >> 20}, {last >> 20} MB"));
    }

    private static void Cycle(IBackend backend)
    {
        var (w, x) = (new Variable("w", [16, 16]), new Placeholder("x", [Dim.Batch, 16]).On());
        var product = x.MatMul(new VariableRead(w).On());
        var program = new Program("p", [new("y", product.SumAll())], [new(w, new VariableRead(w).On() + product.Sum(0).BroadcastTo([16, 16]))], [x]);
        using var executable = backend.Compile(new Module(program));
        executable.Run(program, new RunArguments { Batch = 4, Feeds = [new(new Tensor(new float[64], 4, 16))], Fetches = [new(new float[1])] });
    }

    private static long Resident()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        // what the collector keeps for itself is no leak
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
