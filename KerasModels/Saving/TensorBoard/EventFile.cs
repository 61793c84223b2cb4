using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using Google.Protobuf;
using MLGenerative.KerasModels.Saving.TensorBoard.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.TensorBoard;

/// <summary>A file of events as TensorBoard and TensorFlow's summary iterator read it: records of length, checksum, message, checksum.</summary>
/// <remarks>Each write reaches the file at once, so that TensorBoard shows a training while it runs.</remarks>
internal sealed class EventFile : IDisposable
{
    private const string Version = "brain.Event:2";
    private readonly FileStream _stream;
    private readonly TimeProvider _clock;

    /// <summary>Makes a new file in a folder; TensorBoard joins the files of a folder.</summary>
    public EventFile(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        (_clock, Path) = (clock, Free(folder, clock.GetUtcNow().ToUnixTimeSeconds()));
        _stream = new FileStream(Path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        Append(new Event { WallTime = Now, FileVersion = Version });
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Numbers under one step.</summary>
    public void AddScalars(long step, IEnumerable<KeyValuePair<string, double>> values) =>
        Add(step, values.Select(v => new Summary.Types.Value { Tag = v.Key, SimpleValue = (float)v.Value }));

    /// <summary>How the values of tensors are spread.</summary>
    public void AddHistograms(long step, IEnumerable<(string Tag, ReadOnlyMemory<float> Values)> tensors) =>
        Add(step, tensors.Select(t => new Summary.Types.Value { Tag = t.Tag, Histo = ValueHistogram.Of(t.Values.Span) }));

    /// <summary>The first images of a tensor (count, height, width, channels): uint8, or float32 from 0 to 1.</summary>
    public void AddImages(long step, string tag, Tensor images, int most) => Add(step, Enumerable.Range(0, Math.Min(most, images.Rows))
        .Select(i => new Summary.Types.Value { Tag = string.Create(CultureInfo.InvariantCulture, $"{tag}/image/{i}"), Image = SummaryImage.Of(images, i) }));

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private double Now => (_clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;

    private void Add(long step, IEnumerable<Summary.Types.Value> values)
    {
        var summary = new Summary();
        summary.Value.AddRange(values);
        if (summary.Value.Count > 0) Append(new Event { WallTime = Now, Step = step, Summary = summary });
    }

    private void Append(Event what)
    {
        var message = what.ToByteArray();
        var record = new byte[message.Length + 16];
        BinaryPrimitives.WriteInt64LittleEndian(record, message.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(8), Masked(record.AsSpan(0, 8)));
        message.CopyTo(record, 12);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12 + message.Length), Masked(message));
        _stream.Write(record);
        _stream.Flush();
    }

    // tensorflow/core/lib/hash/crc32c.h: a checksum of bytes that hold checksums would be weak, hence the rotation and the constant
    private static uint Masked(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) crc = BitOperations.Crc32C(crc, value);
        return BitOperations.RotateRight(~crc, 15) + 0xA282EAD8;
    }

    // TensorBoard takes every file with tfevents in its name, in the order of names
    private static string Free(string folder, long seconds)
    {
        for (var number = 0; ; number++)
        {
            var path = System.IO.Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"events.out.tfevents.{seconds:0000000000}.mlgen.{number:0000}"));
            if (!File.Exists(path)) return path;
        }
    }
}
