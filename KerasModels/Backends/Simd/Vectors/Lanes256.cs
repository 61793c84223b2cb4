using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Sixteen lanes in two 256-bit vectors.</summary>
internal readonly unsafe struct Lanes256 : ILanes<Lanes256>
{
    private readonly Vector256<float> _a, _b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes256(Vector256<float> a, Vector256<float> b) => (_a, _b) = (a, b);

    /// <inheritdoc/>
    public static int Bits => 256;

    /// <inheritdoc/>
    public static Lanes256 Zero => default;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Of(float value)
    {
        var all = Vector256.Create(value);
        return new(all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 OfBits(int bits)
    {
        var all = Vector256.Create(bits).AsSingle();
        return new(all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(float* source) => new(Vector256.Load(source), Vector256.Load(source + 8));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadBytes(byte* source) => new(Vector256.ConvertToSingle(Widen(source)), Vector256.ConvertToSingle(Widen(source + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<int> Widen(byte* source) => Avx2.IsSupported
        ? Avx2.ConvertToVector256Int32(source)
        : Vector256.Create(Lanes128.Widen(source), Lanes128.Widen(source + 4));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* destination)
    {
        Vector256.Store(_a, destination);
        Vector256.Store(_b, destination + 8);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 x, Lanes256 y) => new(x._a + y._a, x._b + y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 x, Lanes256 y) => new(x._a - y._a, x._b - y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 x, Lanes256 y) => new(x._a * y._a, x._b * y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 x, Lanes256 y) => new(x._a / y._a, x._b / y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 x) => new(-x._a, -x._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator &(Lanes256 x, Lanes256 y) => new(x._a & y._a, x._b & y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator |(Lanes256 x, Lanes256 y) => new(x._a | y._a, x._b | y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator ^(Lanes256 x, Lanes256 y) => new(x._a ^ y._a, x._b ^ y._b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AndNot(Lanes256 x, Lanes256 y) => new(Vector256.AndNot(x._a, y._a), Vector256.AndNot(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Fma(Lanes256 x, Lanes256 y, Lanes256 z) => new(Vector256.FusedMultiplyAdd(x._a, y._a, z._a), Vector256.FusedMultiplyAdd(x._b, y._b, z._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Sqrt(Lanes256 x) => new(Vector256.Sqrt(x._a), Vector256.Sqrt(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Abs(Lanes256 x) => new(Vector256.Abs(x._a), Vector256.Abs(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Floor(Lanes256 x) => new(Vector256.Floor(x._a), Vector256.Floor(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Ceiling(Lanes256 x) => new(Vector256.Ceiling(x._a), Vector256.Ceiling(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Round(Lanes256 x) => new(Vector256.Round(x._a), Vector256.Round(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Truncate(Lanes256 x) => new(Vector256.Truncate(x._a), Vector256.Truncate(x._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Less(Lanes256 x, Lanes256 y) => new(Vector256.LessThan(x._a, y._a), Vector256.LessThan(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LessOrEqual(Lanes256 x, Lanes256 y) => new(Vector256.LessThanOrEqual(x._a, y._a), Vector256.LessThanOrEqual(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Greater(Lanes256 x, Lanes256 y) => new(Vector256.GreaterThan(x._a, y._a), Vector256.GreaterThan(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 GreaterOrEqual(Lanes256 x, Lanes256 y) => new(Vector256.GreaterThanOrEqual(x._a, y._a), Vector256.GreaterThanOrEqual(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Equal(Lanes256 x, Lanes256 y) => new(Vector256.Equals(x._a, y._a), Vector256.Equals(x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Lanes256 mask, Lanes256 x, Lanes256 y) => new(Vector256.ConditionalSelect(mask._a, x._a, y._a), Vector256.ConditionalSelect(mask._b, x._b, y._b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddBits(Lanes256 x, Lanes256 y) => new((x._a.AsInt32() + y._a.AsInt32()).AsSingle(), (x._b.AsInt32() + y._b.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractBits(Lanes256 x, Lanes256 y) => new((x._a.AsInt32() - y._a.AsInt32()).AsSingle(), (x._b.AsInt32() - y._b.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ShiftLeft(Lanes256 x, int count) => new(Vector256.ShiftLeft(x._a.AsInt32(), count).AsSingle(), Vector256.ShiftLeft(x._b.AsInt32(), count).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ShiftRight(Lanes256 x, int count) => new(Vector256.ShiftRightArithmetic(x._a.AsInt32(), count).AsSingle(), Vector256.ShiftRightArithmetic(x._b.AsInt32(), count).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 IntegerToFloat(Lanes256 x) => new(Vector256.ConvertToSingle(x._a.AsInt32()), Vector256.ConvertToSingle(x._b.AsInt32()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 FloatToInteger(Lanes256 x) => new(Vector256.ConvertToInt32(x._a).AsSingle(), Vector256.ConvertToInt32(x._b).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 EqualBits(Lanes256 x, Lanes256 y) => new(Vector256.Equals(x._a.AsInt32(), y._a.AsInt32()).AsSingle(), Vector256.Equals(x._b.AsInt32(), y._b.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 GreaterBits(Lanes256 x, Lanes256 y) => new(Vector256.GreaterThan(x._a.AsInt32(), y._a.AsInt32()).AsSingle(), Vector256.GreaterThan(x._b.AsInt32(), y._b.AsInt32()).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes256 x) => Join(x._a + x._b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float Join(Vector256<float> eight) => Lanes128.Join(eight.GetLower() + eight.GetUpper());
}
