using System.IO.Compression;
using System.Text.Json;

namespace MLGenerative.Tests.Shared;

/// <summary>One reference case: its entry in <c>index.json</c> and the arrays of its <c>.npz</c>.</summary>
public sealed class GoldenCase
{
    private readonly Lazy<IReadOnlyDictionary<string, GoldenArray>> _arrays;

    internal GoldenCase(string folder, JsonElement facts)
    {
        Facts = facts;
        Name = facts.GetProperty("name").GetString()!;
        _arrays = new(() => Read(Path.Combine(folder, Name + ".npz")));
    }

    /// <summary>The case's name, unique in its category.</summary>
    public string Name { get; }

    /// <summary>The case's entry in the index.</summary>
    public JsonElement Facts { get; }

    /// <summary>The arrays by name.</summary>
    public IReadOnlyDictionary<string, GoldenArray> Arrays => _arrays.Value;

    /// <summary>One array by name.</summary>
    public GoldenArray this[string name] => Arrays[name];

    /// <summary>The arrays <c>prefix0</c>, <c>prefix1</c>, … up to the first that is missing.</summary>
    public IReadOnlyList<GoldenArray> Series(string prefix)
    {
        var found = new List<GoldenArray>();
        for (var i = 0; Arrays.TryGetValue(prefix + i, out var array); i++) found.Add(array);
        return found;
    }

    public override string ToString() => Name;

    private static Dictionary<string, GoldenArray> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(e => Path.GetFileNameWithoutExtension(e.FullName), e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return GoldenArray.Parse(bytes.ToArray());
        });
    }
}
