namespace MLGenerative.Evaluation.Statistics;

/// <summary>Philox 4x32-10 (Salmon et al. 2011): the n-th number of a stream is a function of (seed, stream, n), so that streams can be drawn in any order.</summary>
internal struct Philox
{
    private readonly uint _key0, _key1, _stream0, _stream1;
    private ulong _block;
    private uint _a, _b, _c, _d;
    private int _left;

    public Philox(ulong seed, ulong stream)
    {
        (_key0, _key1) = ((uint)seed, (uint)(seed >> 32));
        (_stream0, _stream1) = ((uint)stream, (uint)(stream >> 32));
    }

    /// <summary>The stream's next 32 bits.</summary>
    public uint Next()
    {
        if (_left == 0)
        {
            (_a, _b, _c, _d) = Block((uint)_block, (uint)(_block >> 32), _stream0, _stream1, _key0, _key1);
            _block++;
            _left = 4;
        }

        return _left-- switch { 4 => _a, 3 => _b, 2 => _c, _ => _d };
    }

    /// <summary>A number from 0 to <paramref name="count"/> − 1; no number is likelier than another by more than count / 2³².</summary>
    public int Below(int count) => (int)(((ulong)Next() * (uint)count) >> 32);

    internal static (uint A, uint B, uint C, uint D) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < 10; round++)
        {
            ulong first = (ulong)c0 * 0xD2511F53, second = (ulong)c2 * 0xCD9E8D57;
            (c0, c1, c2, c3) = ((uint)(second >> 32) ^ c1 ^ k0, (uint)second, (uint)(first >> 32) ^ c3 ^ k1, (uint)first);
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }

        return (c0, c1, c2, c3);
    }
}
