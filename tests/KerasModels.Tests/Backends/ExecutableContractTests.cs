using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends;

/// <summary>What running a program means, on every backend: feeds, scalars, assignments, random numbers, refusals.</summary>
public class ExecutableContractTests
{
    public static TheoryData<string> Backends => [.. AllBackends.Types.Select(t => t.Name)];

    [Theory, MemberData(nameof(Backends))]
    public void All_reads_see_the_values_at_the_start(string backend)
    {
        Variable a = new("a", [2]), b = new("b", [2]);
        a.Write([1, 2]);
        b.Write([3, 4]);
        Value readA = new VariableRead(a).On(), readB = new VariableRead(b).On();
        var program = new Program("swap", [new("sum", readA + readB)], [new(a, readB), new(b, readA)]);
        Assert.Equal([4.0, 6], Run(backend, program)[0]);
        Assert.Equal([3f, 4], a.Read().ToArray());
        Assert.Equal([1f, 2], b.Read().ToArray());
    }

    [Theory, MemberData(nameof(Backends))]
    public void Samples_are_taken_in_the_order_given_and_pixels_become_fractions(string backend)
    {
        Value x = new Placeholder("x", [Dim.Batch, 2]).On(), pixels = new Placeholder("pixels", [Dim.Batch, 1]).On(), label = new Placeholder("label", [Dim.Batch], DType.Int32).On();
        var program = new Program("p", [new("x", x * 1), new("pixels", pixels * 1), new("label", label.ToFloat())], [], [x, pixels, label]);
        var results = Run(backend, program, new()
        {
            Batch = 2,
            Feeds = [new(new Tensor([0f, 1, 10, 11, 20, 21], 3, 2), [1, 2, 0], 1), new(new Tensor(new byte[] { 0, 51, 255 }, 3, 1), null, 1), new(new Tensor([7, 8, 9], 3), [0, 2])],
        });
        Assert.Equal([20.0, 21, 0, 1], results[0]);
        Assert.Equal([(double)(51 / 255f), 1], results[1]);
        Assert.Equal([7.0, 9], results[2]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Scalars_are_given_in_the_programs_order(string backend)
    {
        var program = new Program("p", [new("y", new ScalarInput("a").On() - new ScalarInput("b").On())], []);
        Assert.Equal([3.0], Run(backend, program, new() { Scalars = program.Scalars[0] == "a" ? [5, 2] : [2, 5] })[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void Random_numbers_depend_on_seed_domain_stream_step_and_place_alone(string backend)
    {
        var program = new Program("p", [new("a", new RandomUniform([Dim.Batch, 3], 1).On() * 1), new("b", new RandomUniform([Dim.Batch, 3], 2).On() * 1)], []);
        RunArguments At(RandomKey key, ulong step, int batch) => new() { Batch = batch, Random = key, Step = step };
        var key = new RandomKey(11, RandomDomain.Training);
        var small = Run(backend, program, At(key, 1, 2));
        var large = Run(backend, program, At(key, 1, 5));
        Assert.Equal(small[0], large[0][..6]);
        Assert.NotEqual(small[0], small[1]);
        Assert.NotEqual(small[0], Run(backend, program, At(key, 2, 2))[0]);
        Assert.NotEqual(small[0], Run(backend, program, At(key with { Domain = RandomDomain.Prediction }, 1, 2))[0]);
        Assert.NotEqual(small[0], Run(backend, program, At(key with { Seed = 12 }, 1, 2))[0]);
    }

    [Theory, MemberData(nameof(Backends))]
    public void A_weight_written_between_steps_is_seen(string backend)
    {
        var variable = new Variable("w", [3]);
        var read = new VariableRead(variable).On();
        var program = new Program("p", [new("y", read * 2)], [new(variable, read + 1)]);
        using var executable = AllBackends.Create(backend).Compile(new Module(program));
        var y = new double[3];
        RunArguments arguments = new() { Fetches = [new(null, y)] };
        executable.Run(program, arguments);
        variable.Write([5, 6, 7]);
        executable.Run(program, arguments);
        Assert.Equal([10.0, 12, 14], y);
        Assert.Equal([6f, 7, 8], variable.Read().ToArray());
    }

    [Theory, MemberData(nameof(Backends))]
    public void Arguments_that_do_not_fit_are_refused_by_name(string backend)
    {
        var x = new Placeholder("x", [Dim.Batch, 2]).On();
        var program = new Program("p", [new("y", x + new ScalarInput("rate").On())], []);
        using var executable = AllBackends.Create(backend).Compile(new Module(program));
        Tensor two = new([1f, 2, 3, 4], 2, 2);
        void Refused(string expected, RunArguments arguments) =>
            Assert.Contains(expected, Assert.Throws<ArgumentException>(() => executable.Run(program, arguments)).Message, StringComparison.Ordinal);

        Refused("a batch of at least 1", new() { Batch = 0 });
        Refused("expected 1 feeds", new() { Scalars = [1], Fetches = [new(new float[2])] });
        Refused("expected 1 scalars", new() { Feeds = [new(two)], Fetches = [new(new float[2])] });
        Refused("expected 1 fetches", new() { Feeds = [new(two)], Scalars = [1] });
        Refused("room for 4 values of output 'y'", new() { Batch = 2, Feeds = [new(two)], Scalars = [1], Fetches = [new(new float[3])] });
        Refused("samples 1 to 3 for input 'x'", new() { Batch = 2, Feeds = [new(two, null, 1)], Scalars = [1], Fetches = [new(new float[4])] });
        Refused("samples of shape (2,) for input 'x'", new() { Batch = 2, Feeds = [new(new Tensor(new float[6], 2, 3))], Scalars = [1], Fetches = [new(new float[4])] });
        Refused("Float32 for input 'x'", new() { Batch = 2, Feeds = [new(new Tensor(new int[4], 2, 2))], Scalars = [1], Fetches = [new(new float[4])] });
    }

    private static double[][] Run(string backend, Program program, RunArguments? arguments = null)
    {
        arguments ??= new();
        var results = program.Outputs.Select(o => new double[o.Value.Shape.Length(arguments.Batch)]).ToArray();
        using var executable = AllBackends.Create(backend).Compile(new Module(program));
        executable.Run(program, new()
        {
            Batch = arguments.Batch,
            Feeds = arguments.Feeds,
            Scalars = arguments.Scalars,
            Random = arguments.Random,
            Step = arguments.Step,
            Fetches = [.. results.Select(r => new Fetch(null, r))],
        });
        return results;
    }
}
