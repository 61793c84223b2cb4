namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>A tile's size, known when the kernel is compiled.</summary>
internal interface ITile
{
    /// <summary>Rows, 1 to 16.</summary>
    static abstract int Rows { get; }

    /// <summary>Whether it is 32 columns wide instead of 16.</summary>
    static abstract bool TwoPanels { get; }
}

/// <summary>Tiles 16 columns wide, for vectors of 128 and 256 bits and for a last odd panel.</summary>
internal static class Narrow
{
    internal readonly struct Rows6 : ITile { public static int Rows => 6; public static bool TwoPanels => false; }

    internal readonly struct Rows4 : ITile { public static int Rows => 4; public static bool TwoPanels => false; }

    internal readonly struct Rows2 : ITile { public static int Rows => 2; public static bool TwoPanels => false; }

    internal readonly struct Rows1 : ITile { public static int Rows => 1; public static bool TwoPanels => false; }
}

/// <summary>Tiles 32 columns wide, for vectors of 512 bits: each left element is loaded once for two fused multiply-adds.</summary>
internal static class Wide
{
    internal readonly struct Rows14 : ITile { public static int Rows => 14; public static bool TwoPanels => true; }

    internal readonly struct Rows12 : ITile { public static int Rows => 12; public static bool TwoPanels => true; }

    internal readonly struct Rows8 : ITile { public static int Rows => 8; public static bool TwoPanels => true; }

    internal readonly struct Rows7 : ITile { public static int Rows => 7; public static bool TwoPanels => true; }

    internal readonly struct Rows4 : ITile { public static int Rows => 4; public static bool TwoPanels => true; }

    internal readonly struct Rows2 : ITile { public static int Rows => 2; public static bool TwoPanels => true; }

    internal readonly struct Rows1 : ITile { public static int Rows => 1; public static bool TwoPanels => true; }
}
