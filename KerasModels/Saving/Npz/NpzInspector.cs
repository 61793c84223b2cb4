using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>Tells what an <c>.npz</c> file holds.</summary>
internal sealed class NpzInspector : FileInspector
{
    public override int Order => 1;

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => start.StartsWith("PK"u8);

    public override FileInspection Inspect(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var heads = NpzFile.ReadHeads(stream, path);
            return new FileInspection("NumPy arrays (.npz)", [.. heads.Select(a => new FileNode(a.Key, GraphParts.Array(Name(a.Value.Type), a.Value.Shape.Select(d => (long)d))))])
            {
                Facts = [GraphParts.Count(heads.Values.Select(h => h.Shape.Select(d => (long)d)))],
            };
        }
        catch (NpzException cause)
        {
            throw new ModelFileException(cause.Message, cause);
        }
    }

    private static string Name(NpyType type) => type switch
    {
        NpyType.UInt8 => "uint8",
        NpyType.Boolean => "bool",
        NpyType.Int32 => "int32",
        NpyType.Int64 => "int64",
        NpyType.Float32 => "float32",
        _ => "float64",
    };
}
