using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

public class SimdExecutableTests
{
    [Fact]
    public void A_prepared_step_allocates_nothing()
    {
        using var pool = new WorkerPool(2);
        var (program, _) = Step();
        using var executable = new SimdBackend(new() { Pool = pool }).Compile(new Module(program));
        var arguments = Arguments(32);
        executable.Prepare(program, 32);

        Assert.Equal(0, Allocated.Least(() =>
        {
            for (var i = 0; i < 50; i++) executable.Run(program, arguments);
        }));
    }

    [Fact]
    public void Batches_of_different_sizes_share_the_arena_and_the_variables()
    {
        var (program, weights) = Step();
        using var executable = new SimdBackend().Compile(new Module(program));
        foreach (var batch in (int[])[4, 64, 4, 17]) executable.Run(program, Arguments(batch));

        var (expectedProgram, expectedWeights) = Step();
        foreach (var batch in (int[])[4, 64, 4, 17])
        {
            using var fresh = new SimdBackend().Compile(new Module(expectedProgram));
            fresh.Run(expectedProgram, Arguments(batch));
        }

        Assert.Equal(expectedWeights.Read().ToArray(), weights.Read().ToArray());
    }

    [Fact]
    public void Pixels_are_divided_as_a_division_would()
    {
        var x = new Placeholder("x", [Dim.Batch, 256]).On();
        var program = new Program("p", [new("y", x * 2)], []);
        foreach (var width in (VectorWidth[])[VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512])
        {
            using var executable = new SimdBackend(new() { Width = width }).Compile(new Module(program));
            var y = new float[256];
            executable.Run(program, new() { Feeds = [new(new Tensor([.. Enumerable.Range(0, 256).Select(i => (byte)i)], 1, 256))], Fetches = [new(y)] });
            Assert.Equal(Enumerable.Range(0, 256).Select(i => i / 255f * 2), y);
        }
    }

    [Fact]
    public void Disposing_hands_back_the_newest_weights()
    {
        var (program, weights) = Step();
        var before = weights.Read().ToArray();
        var executable = new SimdBackend().Compile(new Module(program));
        executable.Run(program, Arguments(8));
        executable.Dispose();
        Assert.NotEqual(before, weights.Read().ToArray());
        Assert.Throws<ObjectDisposedException>(() => executable.Run(program, Arguments(8)));
    }

    private static (Program Program, Variable Weights) Step()
    {
        var (first, second) = (new Variable("first", [20, 33]), new Variable("second", [33, 20]));
        first.Write([.. Enumerable.Range(0, 660).Select(i => ((i * 31 % 97) - 48) / 200f)]);
        second.Write([.. Enumerable.Range(0, 660).Select(i => ((i * 17 % 89) - 44) / 200f)]);
        var x = new Placeholder("x", [Dim.Batch, 20]).On();
        var y = x.MatMul(new VariableRead(first).On()).Relu().MatMul(new VariableRead(second).On());
        var loss = (y - x).Square().Mean(0, 1);
        var gradients = Gradients.Of(loss, [first, second]);
        var program = new Program("train", [new("loss", loss)],
            [new(first, new VariableRead(first).On() - (gradients[0] * new ScalarInput("rate").On())), new(second, new VariableRead(second).On() - (gradients[1] * new ScalarInput("rate").On()))]);
        return (program, second);
    }

    private static RunArguments Arguments(int batch) => new()
    {
        Batch = batch,
        Feeds = [new(new Tensor([.. Enumerable.Range(0, batch * 20).Select(i => (i % 23) / 23f)], batch, 20))],
        Scalars = [0.1],
        Fetches = [new(new float[1])],
    };
}
