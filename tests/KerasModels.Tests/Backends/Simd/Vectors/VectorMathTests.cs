using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Vectors;

public unsafe class VectorMathTests
{
    private static readonly float[] s_special =
        [0f, -0f, 1f, -1f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, -float.Epsilon, 1e-38f, -1e-38f, float.MaxValue, float.MinValue, 0.5f, 88.7f, -103f];

    public static TheoryData<string> Functions => [.. Cases.Select(c => c.Name)];

    private static IReadOnlyList<Case> Cases { get; } =
    [
        new("Exp", Math.Exp, -104, 88.7, new Exp()),
        new("Log", Math.Log, 1e-30, 1e30, new Log()),
        new("LogOfNormal", Math.Log, 1e-30, 1e30, new LogOfNormal()),
        new("Log1p", DoubleLog1p, -0.99, 100, new Log1p()),
        new("Tanh", Math.Tanh, -12, 12, new Tanh()),
        new("Sigmoid", x => 1 / (1 + Math.Exp(-x)), -80, 80, new Sigmoid()),
        new("Erf", DoubleErf, -4.5, 4.5, new Erf()),
        new("Sin", Math.Sin, -6.4, 6.4, new Sin()),
        new("Cos", Math.Cos, -6.4, 6.4, new Cos()),
    ];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Errors_stay_below_two_units_in_the_last_place(string name)
    {
        var function = Cases.Single(c => c.Name == name);
        var inputs = Inputs(function.From, function.To);
        var outputs = Apply<Lanes128>(function.Function, inputs);
        for (var i = 0; i < inputs.Length; i++)
        {
            var expected = function.Exact(inputs[i]);
            if (Math.Abs(expected) < 1.2e-38) continue;
            var size = MathF.Abs((float)expected);
            var unit = MathF.BitIncrement(size) - size;

            // Near a zero of sine and cosine only the absolute error can be small.
            if (name is "Sin" or "Cos") unit = Math.Max(unit, 6e-8f);
            var error = Math.Abs(outputs[i] - expected) / unit;
            Assert.True(error < 2.2, string.Create(CultureInfo.InvariantCulture, $"{name}({inputs[i]:R}) = {outputs[i]:R}, expected {expected:R}: {error:F2} units off"));
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_width_gives_the_same_bits(string name)
    {
        var function = Cases.Single(c => c.Name == name);
        float[] inputs = [.. Inputs(function.From, function.To), .. s_special];
        Array.Resize(ref inputs, inputs.Length / 16 * 16);
        var narrow = Apply<Lanes128>(function.Function, inputs);
        AssertSameBits(narrow, Apply<Lanes256>(function.Function, inputs));
        AssertSameBits(narrow, Apply<Lanes512>(function.Function, inputs));
    }

    [Fact]
    public void Limits_are_exact()
    {
        float[] At(IFunction f, params float[] x)
        {
            var padded = new float[16];
            x.CopyTo(padded, 0);
            return Apply<Lanes256>(f, padded)[..x.Length];
        }

        Assert.Equal([1f, 0f, float.PositiveInfinity, 0f, float.PositiveInfinity, float.NaN], At(new Exp(), 0f, float.NegativeInfinity, float.PositiveInfinity, -200f, 100f, float.NaN));
        Assert.Equal([0f, float.NegativeInfinity, float.NaN, float.PositiveInfinity, float.NaN], At(new Log(), 1f, 0f, -1f, float.PositiveInfinity, float.NaN));
        Assert.Equal([0f, float.NegativeInfinity, float.NaN, float.PositiveInfinity, float.NaN, 1e-20f], At(new Log1p(), 0f, -1f, -2f, float.PositiveInfinity, float.NaN, 1e-20f));
        Assert.Equal([0f, 1f, -1f, 1f, -1f, float.NaN], At(new Tanh(), 0f, float.PositiveInfinity, float.NegativeInfinity, 50f, -50f, float.NaN));
        Assert.Equal([0.5f, 1f, 1f, 0f, 0f, float.NaN], At(new Sigmoid(), 0f, float.PositiveInfinity, 50f, -100f, float.NegativeInfinity, float.NaN));
        Assert.Equal([0f, 1f, -1f, 1f, -1f, float.NaN], At(new Erf(), 0f, float.PositiveInfinity, float.NegativeInfinity, 6f, -6f, float.NaN));
    }

    [Fact]
    public void Minimum_and_maximum_keep_the_first_of_equals_and_of_the_unordered()
    {
        float[] x = [0f, -0f, float.NaN, 1f, 2f, 3f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], y = [-0f, 0f, 1f, float.NaN, 3f, 2f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var (high, low) = (new float[16], new float[16]);
        fixed (float* a = x, b = y, h = high, l = low)
        {
            VectorMath.Max(Lanes512.Load(a), Lanes512.Load(b)).Store(h);
            VectorMath.Min(Lanes512.Load(a), Lanes512.Load(b)).Store(l);
        }

        AssertSameBits([0f, -0f, float.NaN, 1f, 3f, 3f], high[..6]);
        AssertSameBits([0f, -0f, float.NaN, 1f, 2f, 2f], low[..6]);
    }

    [Fact]
    public void Sums_of_lanes_are_joined_in_the_same_order_for_every_width()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 200; trial++)
        {
            var values = Enumerable.Range(0, 16).Select(_ => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(8)))).ToArray();
            var joined = values.ToArray();
            for (var half = 8; half > 0; half /= 2)
                for (var i = 0; i < half; i++) joined[i] += joined[i + half];
            fixed (float* p = values)
                Assert.Equal((joined[0], joined[0], joined[0]), (Lanes128.Sum(Lanes128.Load(p)), Lanes256.Sum(Lanes256.Load(p)), Lanes512.Sum(Lanes512.Load(p))));
        }
    }

    [Fact]
    public void Bytes_become_floats_for_every_width()
    {
        var bytes = Enumerable.Range(0, 16).Select(i => (byte)(i * 17)).ToArray();
        var expected = bytes.Select(b => (float)b).ToArray();
        var result = new float[16];
        fixed (byte* b = bytes)
        fixed (float* r = result)
        {
            Lanes128.LoadBytes(b).Store(r);
            Assert.Equal(expected, result);
            Lanes256.LoadBytes(b).Store(r);
            Assert.Equal(expected, result);
            Lanes512.LoadBytes(b).Store(r);
            Assert.Equal(expected, result);
        }
    }

    private static float[] Inputs(double from, double to)
    {
        const int count = 60_000;
        var geometric = from > 0;
        return [.. Enumerable.Range(0, count).Select(i => (i + 0.37) / count).Select(t => (float)(geometric ? from * Math.Pow(to / from, t) : from + ((to - from) * t)))];
    }

    private static float[] Apply<T>(IFunction function, float[] inputs) where T : unmanaged, ILanes<T>
    {
        var outputs = new float[inputs.Length];
        fixed (float* x = inputs, y = outputs)
            for (var i = 0; i < inputs.Length; i += 16) function.Of(T.Load(x + i)).Store(y + i);
        return outputs;
    }

    private static void AssertSameBits(float[] expected, float[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.True(BitConverter.SingleToUInt32Bits(expected[i]) == BitConverter.SingleToUInt32Bits(actual[i]) || (float.IsNaN(expected[i]) && float.IsNaN(actual[i])),
                string.Create(CultureInfo.InvariantCulture, $"element {i}: {expected[i]:R} and {actual[i]:R}"));
    }

    private static double DoubleLog1p(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    // Maclaurin's series below 3, the continued fraction of erfc above: both far more accurate than float.
    private static double DoubleErf(double x)
    {
        var size = Math.Abs(x);
        if (size < 3)
        {
            double term = size, sum = size;
            for (var n = 1; n < 100; n++)
            {
                term *= -size * size / n;
                sum += term / ((2 * n) + 1);
            }

            return Math.Sign(x) * 2 / Math.Sqrt(Math.PI) * sum;
        }

        var fraction = 0.0;
        for (var n = 60; n > 0; n--) fraction = n / 2.0 / (size + fraction);
        return Math.Sign(x) * (1 - (Math.Exp(-size * size) / Math.Sqrt(Math.PI) / (size + fraction)));
    }

    private sealed record Case(string Name, Func<double, double> Exact, double From, double To, IFunction Function);

    private interface IFunction
    {
        T Of<T>(T x) where T : unmanaged, ILanes<T>;
    }

    private sealed class Exp : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Exp(x); }

    private sealed class Log : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Log(x); }

    private sealed class LogOfNormal : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.LogOfNormal(x); }

    private sealed class Log1p : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Log1p(x); }

    private sealed class Tanh : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Tanh(x); }

    private sealed class Sigmoid : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Sigmoid(x); }

    private sealed class Erf : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Erf(x); }

    private sealed class Sin : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Sin(x); }

    private sealed class Cos : IFunction { public T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Cos(x); }
}
