namespace MLGenerative.Pipelines.Data.Garments;

/// <summary>Numbers that depend on (seed, part, image, place) alone: SplitMix64's mixer over a counter (Steele, Lea, Flood 2014).</summary>
internal struct GarmentRandom(int seed, int part, int image)
{
    private readonly ulong _key = Mix(Mix(((ulong)(uint)seed << 2) + (uint)part) + (uint)image);
    private ulong _place;

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_key + (++_place * 0x9E3779B97F4A7C15));

    /// <summary>A number from <paramref name="low"/> to below <paramref name="high"/>.</summary>
    public float In(float low, float high) => low + ((high - low) * ((Next() >> 40) * (1f / (1 << 24))));

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
