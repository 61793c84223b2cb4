using System.Runtime.CompilerServices;

namespace MLGenerative.KerasModels.Tensors;

/// <summary>Philox 4x32-10: random numbers that depend on a key and a place alone, so any part of a stream can be drawn in any order.</summary>
/// <remarks>Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (2011). Place: (block of four elements, stream, step low, step high).</remarks>
public static class Philox
{
    private const uint MultiplierA = 0xD2511F53, MultiplierB = 0xCD9E8D57, WeylA = 0x9E3779B9, WeylB = 0xBB67AE85;

    /// <summary>The four words at <paramref name="block"/> of a stream.</summary>
    /// <param name="key">Seed and domain.</param>
    /// <param name="stream">Which stream.</param>
    /// <param name="step">Which step of it.</param>
    /// <param name="block">Elements 4·block to 4·block + 3.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint A, uint B, uint C, uint D) Block(RandomKey key, uint stream, ulong step, uint block)
    {
        var (a, b, c, d) = (block, stream, (uint)step, (uint)(step >> 32));
        var (k0, k1) = ((uint)key.Seed, (uint)(key.Seed >> 32) ^ ((uint)key.Domain << 24));
        for (var round = 0; round < 10; round++, k0 += WeylA, k1 += WeylB)
        {
            var low = (ulong)MultiplierA * a;
            var high = (ulong)MultiplierB * c;
            (a, b, c, d) = ((uint)(high >> 32) ^ b ^ k0, (uint)high, (uint)(low >> 32) ^ d ^ k1, (uint)low);
        }

        return (a, b, c, d);
    }

    /// <summary>The word of one element.</summary>
    public static uint Word(RandomKey key, uint stream, ulong step, uint element)
    {
        var (a, b, c, d) = Block(key, stream, step, element >> 2);
        return (element & 3) switch { 0 => a, 1 => b, 2 => c, _ => d };
    }

    /// <summary>A word as a number in [0, 1): its upper 24 bits.</summary>
    public static float Uniform(uint word) => (word >> 8) * (1f / (1 << 24));

    /// <summary>A whole number in [0, <paramref name="bound"/>), without bias worth speaking of (Lemire's multiplication of 32 bits).</summary>
    public static int Below(uint word, int bound) => (int)(((ulong)word * (uint)bound) >> 32);
}
