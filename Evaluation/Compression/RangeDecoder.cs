namespace MLGenerative.Evaluation.Compression;

/// <summary>Reads what a <see cref="RangeEncoder"/> wrote.</summary>
public sealed class RangeDecoder
{
    private readonly byte[] _bytes;
    private int _place;
    private uint _low;
    private uint _code;
    private uint _range = uint.MaxValue;

    /// <summary>A decoder at the beginning of a row.</summary>
    public RangeDecoder(byte[] bytes)
    {
        _bytes = bytes;
        for (var i = 0; i < 4; i++) _code = (_code << 8) | Next();
    }

    /// <summary>The next symbol.</summary>
    /// <param name="model">What the encoder expected.</param>
    public int Read(SymbolModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _range >>= SymbolModel.TotalBits;
        var symbol = model.At(Math.Min((_code - _low) / _range, (uint)SymbolModel.Total - 1));
        var (start, size) = model.Of(symbol);
        _low += start * _range;
        _range *= size;
        while (true)
        {
            if ((_low ^ (_low + _range)) >= RangeEncoder.Top)
            {
                if (_range >= RangeEncoder.Bottom) return symbol;
                _range = (uint)-(int)_low & (RangeEncoder.Bottom - 1);
            }

            _code = (_code << 8) | Next();
            _low <<= 8;
            _range <<= 8;
        }
    }

    private uint Next() => _place < _bytes.Length ? _bytes[_place++] : 0u;
}
