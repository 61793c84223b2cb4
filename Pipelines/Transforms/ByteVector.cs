namespace MLGenerative.Pipelines.Transforms;

/// <summary>A row of one column of bytes; the column's name is given where it is used.</summary>
internal sealed class ByteVector
{
    public VBuffer<byte> Values { get; set; }
}
