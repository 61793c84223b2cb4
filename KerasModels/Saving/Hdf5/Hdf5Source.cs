using System.Globalization;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The bytes of a file, its sizes of addresses and lengths, and what reading it may cost: no file, however it is made, asks for more than a few times its size.</summary>
internal sealed class Hdf5Source
{
    /// <summary>The address of what is not there.</summary>
    public const long Undefined = -1;

    private const long Grace = 48L << 20;
    private readonly byte[] _bytes;
    private long _memory, _work;

    /// <param name="bytes">The content.</param>
    /// <param name="path">What error messages call it.</param>
    /// <param name="memory">How much memory may be asked for; null: three times the content and a fixed grace.</param>
    public Hdf5Source(byte[] bytes, string path, long? memory = null)
    {
        (_bytes, Path) = (bytes, path);
        _memory = memory ?? (3L * bytes.Length) + Grace;
        _work = (16L * bytes.Length) + (1 << 20);
    }

    public string Path { get; }

    public int Length => _bytes.Length;

    /// <summary>Bytes of an address; 2, 4 or 8.</summary>
    public int OffsetSize { get; set; } = 8;

    /// <summary>Bytes of a length; 2, 4 or 8.</summary>
    public int LengthSize { get; set; } = 8;

    /// <summary>Where address 0 is.</summary>
    public long Base { get; set; }

    /// <summary>A cursor at an address, up to <paramref name="length"/> bytes on or the file's end.</summary>
    public Hdf5Cursor At(long address, string place, long? length = null)
    {
        if (address < 0 || address > Length - Base)
            throw Error(place, address == Undefined ? "an address is missing" : string.Create(CultureInfo.InvariantCulture, $"address {address} lies outside the file of {Length} bytes"));
        var start = Base + address;
        if (length is { } wanted && (wanted < 0 || wanted > Length - start))
            throw Error(place, string.Create(CultureInfo.InvariantCulture, $"{wanted} bytes at {start} reach beyond the file of {Length} bytes"));
        return new Hdf5Cursor(this, (int)start, (int)(length is { } n ? start + n : Length), place);
    }

    /// <summary>Bytes that have been checked to lie in the file.</summary>
    public ReadOnlySpan<byte> Span(int start, int length) => _bytes.AsSpan(start, length);

    /// <inheritdoc cref="Span"/>
    public ReadOnlyMemory<byte> Memory(int start, int length) => _bytes.AsMemory(start, length);

    /// <summary>Bytes that have been checked to lie in the file, as a stream.</summary>
    public MemoryStream Stream(int start, int length) => new(_bytes, start, length, writable: false);

    /// <summary>Counts structure that is read: a file whose parts refer to each other again and again ends here.</summary>
    public void Work(int bytes, string place)
    {
        _work -= bytes;
        if (_work < 0) throw Error(place, "its parts refer to each other again and again");
    }

    /// <summary>To be called before memory is asked for.</summary>
    public void Reserve(long bytes, string place)
    {
        if (bytes > _memory) throw Error(place, string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes are asked for, more than a file of {Length} bytes can be expected to hold"));
        _memory -= bytes;
    }

    /// <summary>An error that names file and place.</summary>
    public Hdf5Exception Error(string place, string what, Exception? cause = null) => new($"{Path}: {place}: {what}. The file is damaged or not of the kind that is read here.", cause);
}
