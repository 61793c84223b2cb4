using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Sixteen lanes in four 128-bit vectors; also what a processor without wide vectors, or no vectors at all, runs.</summary>
internal readonly unsafe struct Lanes128 : ILanes<Lanes128>
{
    private readonly Vector128<float> _a, _b, _c, _d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes128(Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <inheritdoc/>
    public static int Bits => 128;

    /// <inheritdoc/>
    public static Lanes128 Zero => default;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Of(float value)
    {
        var all = Vector128.Create(value);
        return new(all, all, all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 OfBits(int bits)
    {
        var all = Vector128.Create(bits).AsSingle();
        return new(all, all, all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(float* source) => new(Vector128.Load(source), Vector128.Load(source + 4), Vector128.Load(source + 8), Vector128.Load(source + 12));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LoadBytes(byte* source) => new(
        Vector128.ConvertToSingle(Widen(source)), Vector128.ConvertToSingle(Widen(source + 4)), Vector128.ConvertToSingle(Widen(source + 8)), Vector128.ConvertToSingle(Widen(source + 12)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<int> Widen(byte* source) => Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(uint*)source).AsByte())).AsInt32();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* destination)
    {
        Vector128.Store(_a, destination);
        Vector128.Store(_b, destination + 4);
        Vector128.Store(_c, destination + 8);
        Vector128.Store(_d, destination + 12);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 x, Lanes128 y) => new(x._a + y._a, x._b + y._b, x._c + y._c, x._d + y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 x, Lanes128 y) => new(x._a - y._a, x._b - y._b, x._c - y._c, x._d - y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 x, Lanes128 y) => new(x._a * y._a, x._b * y._b, x._c * y._c, x._d * y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 x, Lanes128 y) => new(x._a / y._a, x._b / y._b, x._c / y._c, x._d / y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 x) => new(-x._a, -x._b, -x._c, -x._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator &(Lanes128 x, Lanes128 y) => new(x._a & y._a, x._b & y._b, x._c & y._c, x._d & y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator |(Lanes128 x, Lanes128 y) => new(x._a | y._a, x._b | y._b, x._c | y._c, x._d | y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator ^(Lanes128 x, Lanes128 y) => new(x._a ^ y._a, x._b ^ y._b, x._c ^ y._c, x._d ^ y._d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AndNot(Lanes128 x, Lanes128 y) => new(Vector128.AndNot(x._a, y._a), Vector128.AndNot(x._b, y._b), Vector128.AndNot(x._c, y._c), Vector128.AndNot(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Fma(Lanes128 x, Lanes128 y, Lanes128 z) => new(Vector128.FusedMultiplyAdd(x._a, y._a, z._a), Vector128.FusedMultiplyAdd(x._b, y._b, z._b), Vector128.FusedMultiplyAdd(x._c, y._c, z._c), Vector128.FusedMultiplyAdd(x._d, y._d, z._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Sqrt(Lanes128 x) => new(Vector128.Sqrt(x._a), Vector128.Sqrt(x._b), Vector128.Sqrt(x._c), Vector128.Sqrt(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Abs(Lanes128 x) => new(Vector128.Abs(x._a), Vector128.Abs(x._b), Vector128.Abs(x._c), Vector128.Abs(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Floor(Lanes128 x) => new(Vector128.Floor(x._a), Vector128.Floor(x._b), Vector128.Floor(x._c), Vector128.Floor(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Ceiling(Lanes128 x) => new(Vector128.Ceiling(x._a), Vector128.Ceiling(x._b), Vector128.Ceiling(x._c), Vector128.Ceiling(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Round(Lanes128 x) => new(Vector128.Round(x._a), Vector128.Round(x._b), Vector128.Round(x._c), Vector128.Round(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Truncate(Lanes128 x) => new(Vector128.Truncate(x._a), Vector128.Truncate(x._b), Vector128.Truncate(x._c), Vector128.Truncate(x._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Less(Lanes128 x, Lanes128 y) => new(Vector128.LessThan(x._a, y._a), Vector128.LessThan(x._b, y._b), Vector128.LessThan(x._c, y._c), Vector128.LessThan(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LessOrEqual(Lanes128 x, Lanes128 y) => new(Vector128.LessThanOrEqual(x._a, y._a), Vector128.LessThanOrEqual(x._b, y._b), Vector128.LessThanOrEqual(x._c, y._c), Vector128.LessThanOrEqual(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Greater(Lanes128 x, Lanes128 y) => new(Vector128.GreaterThan(x._a, y._a), Vector128.GreaterThan(x._b, y._b), Vector128.GreaterThan(x._c, y._c), Vector128.GreaterThan(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 GreaterOrEqual(Lanes128 x, Lanes128 y) => new(Vector128.GreaterThanOrEqual(x._a, y._a), Vector128.GreaterThanOrEqual(x._b, y._b), Vector128.GreaterThanOrEqual(x._c, y._c), Vector128.GreaterThanOrEqual(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Equal(Lanes128 x, Lanes128 y) => new(Vector128.Equals(x._a, y._a), Vector128.Equals(x._b, y._b), Vector128.Equals(x._c, y._c), Vector128.Equals(x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Select(Lanes128 mask, Lanes128 x, Lanes128 y) => new(Vector128.ConditionalSelect(mask._a, x._a, y._a), Vector128.ConditionalSelect(mask._b, x._b, y._b), Vector128.ConditionalSelect(mask._c, x._c, y._c), Vector128.ConditionalSelect(mask._d, x._d, y._d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AddBits(Lanes128 x, Lanes128 y) => new((x._a.AsInt32() + y._a.AsInt32()).AsSingle(), (x._b.AsInt32() + y._b.AsInt32()).AsSingle(), (x._c.AsInt32() + y._c.AsInt32()).AsSingle(), (x._d.AsInt32() + y._d.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SubtractBits(Lanes128 x, Lanes128 y) => new((x._a.AsInt32() - y._a.AsInt32()).AsSingle(), (x._b.AsInt32() - y._b.AsInt32()).AsSingle(), (x._c.AsInt32() - y._c.AsInt32()).AsSingle(), (x._d.AsInt32() - y._d.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 ShiftLeft(Lanes128 x, int count) => new(Vector128.ShiftLeft(x._a.AsInt32(), count).AsSingle(), Vector128.ShiftLeft(x._b.AsInt32(), count).AsSingle(), Vector128.ShiftLeft(x._c.AsInt32(), count).AsSingle(), Vector128.ShiftLeft(x._d.AsInt32(), count).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 ShiftRight(Lanes128 x, int count) => new(Vector128.ShiftRightArithmetic(x._a.AsInt32(), count).AsSingle(), Vector128.ShiftRightArithmetic(x._b.AsInt32(), count).AsSingle(), Vector128.ShiftRightArithmetic(x._c.AsInt32(), count).AsSingle(), Vector128.ShiftRightArithmetic(x._d.AsInt32(), count).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 IntegerToFloat(Lanes128 x) => new(Vector128.ConvertToSingle(x._a.AsInt32()), Vector128.ConvertToSingle(x._b.AsInt32()), Vector128.ConvertToSingle(x._c.AsInt32()), Vector128.ConvertToSingle(x._d.AsInt32()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 FloatToInteger(Lanes128 x) => new(Vector128.ConvertToInt32(x._a).AsSingle(), Vector128.ConvertToInt32(x._b).AsSingle(), Vector128.ConvertToInt32(x._c).AsSingle(), Vector128.ConvertToInt32(x._d).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 EqualBits(Lanes128 x, Lanes128 y) => new(Vector128.Equals(x._a.AsInt32(), y._a.AsInt32()).AsSingle(), Vector128.Equals(x._b.AsInt32(), y._b.AsInt32()).AsSingle(), Vector128.Equals(x._c.AsInt32(), y._c.AsInt32()).AsSingle(), Vector128.Equals(x._d.AsInt32(), y._d.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 GreaterBits(Lanes128 x, Lanes128 y) => new(Vector128.GreaterThan(x._a.AsInt32(), y._a.AsInt32()).AsSingle(), Vector128.GreaterThan(x._b.AsInt32(), y._b.AsInt32()).AsSingle(), Vector128.GreaterThan(x._c.AsInt32(), y._c.AsInt32()).AsSingle(), Vector128.GreaterThan(x._d.AsInt32(), y._d.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes128 x) => Join((x._a + x._c) + (x._b + x._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float Join(Vector128<float> four)
    {
        var two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two.GetElement(0) + two.GetElement(1);
    }
}
