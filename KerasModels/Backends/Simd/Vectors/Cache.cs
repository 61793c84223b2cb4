using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Fetches memory into the cache before it is needed, where the processor has an instruction for that.</summary>
internal static unsafe class Cache
{
    private const int Line = 64;

    /// <summary>Whether it has one.</summary>
    public static bool CanPrefetch => Sse.IsSupported;

    /// <summary>Fetches the line that holds an address, which may be any: an address that is not there is passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch(void* address)
    {
        if (Sse.IsSupported) Sse.Prefetch0(address);
    }

    /// <summary>Fetches all lines of some memory.</summary>
    public static void Prefetch(void* from, int bytes)
    {
        if (!Sse.IsSupported) return;
        var end = (byte*)from + bytes;
        for (var line = (byte*)((nint)from & -Line); line < end; line += Line) Sse.Prefetch0(line);
    }
}
