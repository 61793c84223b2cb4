namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Sixteen float lanes, the unit in which every kernel works; how many machine vectors hold them is the only thing in which vector widths differ.</summary>
/// <remarks>
/// Every member gives the same bits for every width, because each is one correctly rounded IEEE operation or a bit operation a lane. Comparisons give masks (all bits set or none).
/// There is no Min, Max, Exp or Estimate here: processors differ in them.
/// </remarks>
/// <typeparam name="T">The implementing type.</typeparam>
internal unsafe interface ILanes<T> where T : unmanaged, ILanes<T>
{
    /// <summary>Lanes in the unit.</summary>
    const int Count = 16;

    /// <summary>Bits of the machine vector used.</summary>
    static abstract int Bits { get; }

    /// <summary>Sixteen times +0.</summary>
    static abstract T Zero { get; }

    /// <summary>Sixteen times <paramref name="value"/>.</summary>
    static abstract T Of(float value);

    /// <summary>Sixteen times the float with these bits.</summary>
    static abstract T OfBits(int bits);

    /// <summary>Reads 16 floats, at any alignment.</summary>
    static abstract T Load(float* source);

    /// <summary>Reads 16 bytes, each as a float from 0 to 255.</summary>
    static abstract T LoadBytes(byte* source);

    /// <summary>Writes 16 floats, at any alignment.</summary>
    void Store(float* destination);

    /// <summary>Sum of two.</summary>
    static abstract T operator +(T x, T y);

    /// <summary>Difference of two.</summary>
    static abstract T operator -(T x, T y);

    /// <summary>Product of two.</summary>
    static abstract T operator *(T x, T y);

    /// <summary>Quotient of two.</summary>
    static abstract T operator /(T x, T y);

    /// <summary>The sign bit turned.</summary>
    static abstract T operator -(T x);

    /// <summary>Bitwise and.</summary>
    static abstract T operator &(T x, T y);

    /// <summary>Bitwise or.</summary>
    static abstract T operator |(T x, T y);

    /// <summary>Bitwise exclusive or.</summary>
    static abstract T operator ^(T x, T y);

    /// <summary>The bits of <paramref name="x"/> that are not set in <paramref name="y"/>.</summary>
    static abstract T AndNot(T x, T y);

    /// <summary>x·y + z, rounded once.</summary>
    static abstract T Fma(T x, T y, T z);

    /// <summary>Square root.</summary>
    static abstract T Sqrt(T x);

    /// <summary>The sign bit cleared.</summary>
    static abstract T Abs(T x);

    /// <summary>The largest whole number not above.</summary>
    static abstract T Floor(T x);

    /// <summary>The smallest whole number not below.</summary>
    static abstract T Ceiling(T x);

    /// <summary>The nearest whole number, ties to even.</summary>
    static abstract T Round(T x);

    /// <summary>The whole number towards zero.</summary>
    static abstract T Truncate(T x);

    /// <summary>Where x &lt; y.</summary>
    static abstract T Less(T x, T y);

    /// <summary>Where x ≤ y.</summary>
    static abstract T LessOrEqual(T x, T y);

    /// <summary>Where x &gt; y.</summary>
    static abstract T Greater(T x, T y);

    /// <summary>Where x ≥ y.</summary>
    static abstract T GreaterOrEqual(T x, T y);

    /// <summary>Where x = y.</summary>
    static abstract T Equal(T x, T y);

    /// <summary>Bits of <paramref name="x"/> where the mask is set, of <paramref name="y"/> elsewhere.</summary>
    static abstract T Select(T mask, T x, T y);

    /// <summary>Sum of the lanes read as 32-bit integers.</summary>
    static abstract T AddBits(T x, T y);

    /// <summary>Difference of the lanes read as 32-bit integers.</summary>
    static abstract T SubtractBits(T x, T y);

    /// <summary>The lanes' bits moved up.</summary>
    static abstract T ShiftLeft(T x, int count);

    /// <summary>The lanes' bits moved down, the sign bit repeated.</summary>
    static abstract T ShiftRight(T x, int count);

    /// <summary>The lanes read as 32-bit integers, as floats.</summary>
    static abstract T IntegerToFloat(T x);

    /// <summary>The lanes as 32-bit integers, towards zero, saturating, NaN to 0.</summary>
    static abstract T FloatToInteger(T x);

    /// <summary>Where the lanes read as 32-bit integers are equal.</summary>
    static abstract T EqualBits(T x, T y);

    /// <summary>Where x > y, both read as 32-bit integers.</summary>
    static abstract T GreaterBits(T x, T y);

    /// <summary>The sum of all lanes, joined 8-4-2-1.</summary>
    static abstract float Sum(T x);
}
