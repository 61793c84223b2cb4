using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Planning;

public class PlanBuilderTests
{
    private const int Length = 2048;

    /// <summary>The fused kernel runs at the composition's last operation; between its first and that one another group member reads the gradient for the last time and wants memory.</summary>
    [Fact]
    public void What_a_fused_kernel_reads_is_kept_until_it_runs() => Assert.Equal(Run(Gradient, fuse: false), Run(Gradient, fuse: true));

    /// <summary>The slot that the fused kernel reads gets a value from elsewhere before the kernel runs.</summary>
    [Fact]
    public void A_variable_that_a_fused_kernel_reads_changes_behind_it() => Assert.Equal(Run(Slot, fuse: false), Run(Slot, fuse: true));

    /// <summary>An order that names no sample is found out while samples are gathered, when a variable that needs none of them could have been changed.</summary>
    [Fact]
    public void A_run_that_fails_changes_nothing()
    {
        Variable count = new("count", [Length]), total = new("total", [4]);
        var x = new Placeholder("x", [Dim.Batch, 4]).On();
        var program = new Program("p", [], [new(count, new VariableRead(count).On() + 1), new(total, new VariableRead(total).On() + x.Sum(0))]);
        using var pool = new WorkerPool(1);
        using var executable = new SimdBackend(new() { Pool = pool }).Compile(new Module(program));
        Tensor samples = new(new float[16], 4, 4);

        executable.Run(program, new() { Batch = 2, Feeds = [new(samples, [0, 1])] });
        Assert.ThrowsAny<ArgumentException>(() => executable.Run(program, new() { Batch = 2, Feeds = [new(samples, [1, 77])] }));
        executable.Run(program, new() { Batch = 2, Feeds = [new(samples, [2, 3])] });

        Assert.Equal(2, count.Read()[0]);
    }

    /// <summary>A fused pass stands where the gradient stood, which may be behind who reads the losses: as a result of the program, and for another step.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public void Losses_of_a_fused_pass_are_computed_before_who_reads_them(bool isNeeded) => Assert.Equal(Losses(isNeeded, fuse: false), Losses(isNeeded, fuse: true));

    /// <summary>A training step of a convolutional model makes some thirty values of the size of its input's 32 maps; only what later stages read lies in the arena.</summary>
    [Fact]
    public void What_only_a_unit_of_samples_needs_takes_no_room_in_the_arena()
    {
        const int samples = 64, bytesOfMaps = samples * 28 * 28 * 32 * sizeof(float);
        using var pool = new WorkerPool(2);
        var clock = new StepClock();
        using var model = new ConvolutionalAutoencoder().Whole;
        model.Backend = new SimdBackend(new() { Pool = pool, Clock = clock });
        model.Compile("adam", "binary_crossentropy");
        Tensor images = new(new float[samples * 28 * 28], samples, 28, 28, 1);

        model.Fit(images, images, batchSize: samples);

        Assert.InRange(clock.Memory.Arena, 1, bytesOfMaps - 1);
        Assert.InRange(clock.Memory.Scratch, 1, 2L * bytesOfMaps);
    }

    private static IEnumerable<Assign> Gradient(IReadOnlyList<Assign> update, Value gradient, Variable other, Variable weight) =>
        [.. update.Where(a => a.Target != weight), new(other, gradient.Exp() * 3), .. update.Where(a => a.Target == weight)];

    private static IEnumerable<Assign> Slot(IReadOnlyList<Assign> update, Value gradient, Variable other, Variable weight)
    {
        var slot = update.First(a => a.Target != weight);
        return [new(other, slot.NewValue), .. update.Where(a => a.Target != weight && a != slot), new(slot.Target, gradient * 3), .. update.Where(a => a.Target == weight)];
    }

    // Twice, on different samples: what the run before left must not pass for the losses.
    private static List<float> Losses(bool isNeeded, bool fuse)
    {
        const int samples = 5, columns = 16;
        Variable weight = new("weight", [columns, columns]);
        weight.Write([.. Enumerable.Range(0, columns * columns).Select(i => ((i * 37 % 101) - 50) / 100f)]);
        var (x, t) = (new Placeholder("x", [Dim.Batch, columns]).On(), new Placeholder("t", [Dim.Batch, columns]).On());
        var z = x.MatMul(new VariableRead(weight).On());
        var loss = new SigmoidCrossEntropy().On(z, t) * 3;
        var reader = isNeeded ? loss.Reshape([Dim.Batch, 1]).BroadcastTo([Dim.Batch, columns]) * x : loss;
        var gradient = (z.Sigmoid() - t) * 0.25;
        var program = new Program("p", [new("reader", reader), new("gradient", x.MatMul(gradient, transposeThis: true))], [], [x, t]);
        using var pool = new WorkerPool(1);
        using var executable = new SimdBackend(new() { Pool = pool, Fuse = fuse }).Compile(new Module(program));
        var results = new List<float>();
        for (var run = 0; run < 2; run++)
        {
            Tensor images = new([.. Enumerable.Range(0, samples * columns).Select(i => (((i + run) * 53 % 97) - 48) / 40f)], samples, columns);
            float[] read = new float[isNeeded ? samples * columns : samples], slopes = new float[columns * columns];
            executable.Run(program, new() { Batch = samples, Feeds = [new(images), new(images)], Fetches = [new(read), new(slopes)] });
            results.AddRange([.. read, .. slopes]);
        }

        return results;
    }

    private static List<float> Run(Func<IReadOnlyList<Assign>, Value, Variable, Variable, IEnumerable<Assign>> arrange, bool fuse)
    {
        Variable weight = new("weight", [Length]), other = new("other", [Length]), first = new("first", [Length]);
        first.Write([.. Enumerable.Range(0, Length).Select(i => ((i * 37 % 101) - 50) / 60f)]);
        var gradient = new VariableRead(first).On() * 1.5;
        var assigns = arrange([.. new Adam().Update([(weight, gradient)]).Assigns], gradient, other, weight).ToList();
        var program = new Program("p", [], assigns);
        using var executable = new SimdBackend(new() { Fuse = fuse }).Compile(new Module(program));
        for (var i = 0; i < 3; i++) executable.Run(program, new() { Scalars = [.. program.Scalars.Select((_, n) => 0.1 + (0.2 * n))] });
        return [.. assigns.OrderBy(a => a.Target.Path + a.Target.Name, StringComparer.Ordinal).SelectMany(a => a.Target.Read().ToArray())];
    }
}
