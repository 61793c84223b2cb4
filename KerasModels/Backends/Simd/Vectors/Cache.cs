using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Asks for memory before it is needed, where the processor has an instruction for that.</summary>
internal static unsafe class Cache
{
    /// <summary>The bytes that come together.</summary>
    public const int Line = 64;

    /// <summary>Asks for the line that holds an address, which may be any: one that is not there is not fetched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ask(void* address)
    {
        if (Sse.IsSupported) Sse.Prefetch0(address);
    }

    /// <summary>Asks for all lines of some memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ask(void* from, int bytes)
    {
        for (var i = 0; Sse.IsSupported && i < bytes; i += Line) Sse.Prefetch0((byte*)from + i);
    }
}
