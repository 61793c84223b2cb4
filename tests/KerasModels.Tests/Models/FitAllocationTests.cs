using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tests.Zoo;

namespace MLGenerative.KerasModels.Tests.Models;

/// <summary>What training allocates on the real engine, on all threads: measured for the whole process, so nothing else may run meanwhile.</summary>
[Collection("Allocations")]
public class FitAllocationTests
{
    private const int Attempts = 4;

    [Fact]
    public void An_epoch_with_validation_allocates_its_logs_alone_however_many_steps_it_has()
    {
        var few = RequireSame(samples => BytesOfAnEpoch(samples), 84, 804);

        Assert.InRange(few, 0, 4096);
    }

    /// <summary>Every model of the zoo, found by reflection, autoencoders and those with training steps of their own.</summary>
    public static TheoryData<string> ZooNames { get; } = [.. SmallZoo.Names];

    [Theory, MemberData(nameof(ZooNames))]
    public void A_zoo_model_allocates_nothing_for_a_step(string name) => RequireSame(samples => BytesOfAnEpoch(name, samples), 20, 100);

    // What is compiled anew between the two allocates differently once; what a step allocates makes every attempt differ.
    private static long RequireSame(Func<int, long> bytes, int few, int many)
    {
        var (least, most) = (bytes(few), bytes(many));
        for (var attempt = 1; attempt < Attempts && least != most; attempt++) (least, most) = (bytes(few), bytes(many));
        Assert.Equal(least, most);
        return least;
    }

    private static long BytesOfAnEpoch(string name, int samples)
    {
        using var pool = new WorkerPool(2);
        var (before, least) = (0L, long.MaxValue);
        SmallZoo.Train(name, new SimdBackend(new() { Pool = pool }), samples, epochs: 6, callbacks: [new LambdaCallback(onEpochEnd: (epoch, _) =>
        {
            var now = GC.GetTotalAllocatedBytes(precise: true);
            if (epoch > 1) least = Math.Min(least, now - before);
            before = GC.GetTotalAllocatedBytes(precise: true);
        })]);
        return least;
    }

    // Lists of the history grow in some epochs, and the test runner writes at times: the least of several epochs is what an epoch needs.
    private static long BytesOfAnEpoch(int samples)
    {
        using var pool = new WorkerPool(2);
        using var model = new Sequential([new Input(12), new Dense(40, "relu"), new Dropout(0.2), new Dense(12)]) { Backend = new SimdBackend(new() { Pool = pool }) };
        model.Compile("adam", "mse", metrics: ["mae"]);
        var (x, before, least) = (ModelTests.Ramp(samples, 12), 0L, long.MaxValue);
        model.Fit(x, x, epochs: 9, batchSize: 8, validationData: (x, x), callbacks: [new LambdaCallback(onEpochEnd: (epoch, _) =>
        {
            var now = GC.GetTotalAllocatedBytes(precise: true);
            if (epoch > 1) least = Math.Min(least, now - before);
            before = GC.GetTotalAllocatedBytes(precise: true);
        }), new TerminateOnNaN()]);
        return least;
    }
}
