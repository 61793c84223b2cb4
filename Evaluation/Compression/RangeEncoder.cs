namespace MLGenerative.Evaluation.Compression;

/// <summary>Writes symbols in as many bits as they are unexpected: a range coder without carries (Martin, 1979; Subbotin, 1999).</summary>
public sealed class RangeEncoder
{
    internal const uint Top = 1u << 24, Bottom = 1u << 16;

    private readonly List<byte> _bytes = [];
    private uint _low;
    private uint _range = uint.MaxValue;

    /// <summary>Adds a symbol.</summary>
    /// <param name="symbol">From 0.</param>
    /// <param name="model">What is expected; the decoder must be given the same.</param>
    public void Add(int symbol, SymbolModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNegative(symbol);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(symbol, model.Count);
        var (start, size) = model.Of(symbol);
        _range >>= SymbolModel.TotalBits;
        _low += start * _range;
        _range *= size;
        while (true)
        {
            if ((_low ^ (_low + _range)) >= Top)
            {
                if (_range >= Bottom) return;
                _range = (uint)-(int)_low & (Bottom - 1);
            }

            _bytes.Add((byte)(_low >> 24));
            _low <<= 8;
            _range <<= 8;
        }
    }

    /// <summary>Ends the row in the fewest bytes: the decoder reads zeros behind them, so that where one row ends and the next begins must be kept beside them.</summary>
    public byte[] Finish()
    {
        for (var count = 0; ; count++)
        {
            var rest = count == 4 ? 0 : uint.MaxValue >> (8 * count);
            var value = unchecked(_low + rest) & ~rest;
            if (value < _low || value - _low >= _range) continue;
            for (var i = 0; i < count; i++) _bytes.Add((byte)(value >> (24 - (8 * i))));
            while (_bytes.Count > 0 && _bytes[^1] == 0) _bytes.RemoveAt(_bytes.Count - 1);
            return [.. _bytes];
        }
    }
}
