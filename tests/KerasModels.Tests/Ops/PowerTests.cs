using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

public class PowerTests
{
    [Fact]
    public void The_embedded_engine_keeps_the_error_bound_that_is_promised()
    {
        const int count = 20000;
        var (bases, exponents) = (new float[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            bases[i] = (float)Math.Exp(((i * 7919L % count / (double)count) - 0.5) * (i % 2 == 0 ? 20 : 0.02));
            exponents[i] = (float)(((i * 104729L % count / (double)count) - 0.5) * (i % 2 == 0 ? 12 : 8000));
        }

        var (a, b) = (new Placeholder("a", [count]).On(), new Placeholder("b", [count]).On());
        var program = new Program("p", [new("y", a.Power(b))], [], [a, b]);
        using var executable = new SimdBackend().Compile(new Module(program));
        var result = new double[count];
        executable.Run(program, new RunArguments { Feeds = [new(new Tensor(bases, count)), new(new Tensor(exponents, count))], Fetches = [new(null, result)] });

        for (var i = 0; i < count; i++)
        {
            var (exact, bound) = (Math.Pow(bases[i], exponents[i]), (1 + Math.Abs(exponents[i] * Math.Log(bases[i]))) * Math.ScaleB(1, -22));
            Assert.True(Math.Abs(result[i] - exact) <= bound * exact, $"{bases[i]:R} to the power {exponents[i]:R}: {result[i]:R}, exact {exact:R}");
        }
    }
}
