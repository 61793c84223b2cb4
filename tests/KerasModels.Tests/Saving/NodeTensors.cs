using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>Arrays on their way to scripts of Node.js and back, as bytes in base64, so that no digit is lost.</summary>
internal static class NodeTensors
{
    /// <summary>A tensor for a script.</summary>
    public static JsonObject Json(Tensor tensor) => new()
    {
        ["type"] = tensor.Type == DType.Int32 ? "int32" : "float32",
        ["dims"] = new JsonArray([.. tensor.Shape.Select(d => (JsonNode)d.Factor)]),
        ["data"] = Convert.ToBase64String(tensor.Type == DType.Int32 ? MemoryMarshal.AsBytes<int>(tensor.Integers) : MemoryMarshal.AsBytes<float>(tensor.Floats)),
    };

    /// <summary>A script's array and its shape.</summary>
    public static (float[] Values, int[] Shape) Read(JsonElement output)
    {
        var bytes = output.GetProperty("data").GetBytesFromBase64();
        var values = output.GetProperty("type").GetString() switch
        {
            "int32" => [.. MemoryMarshal.Cast<byte, int>(bytes).ToArray().Select(v => (float)v)],
            "bool" => [.. bytes.Select(v => (float)v)],
            _ => MemoryMarshal.Cast<byte, float>(bytes).ToArray(),
        };
        return (values, [.. output.GetProperty("dims").EnumerateArray().Select(d => d.GetInt32())]);
    }

    /// <summary>Gives jobs to a script and reads its results, each under its job's name.</summary>
    public static Dictionary<string, JsonElement> Run(string script, JsonArray jobs, string folder)
    {
        string given = Path.Combine(folder, "jobs.json"), results = Path.Combine(folder, "results.json");
        File.WriteAllText(given, jobs.ToJsonString());
        Node.Run(script, given, results);
        return JsonDocument.Parse(File.ReadAllText(results)).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
    }

    /// <summary>Requires that values are near, each to within 1e-5 or, where it is larger than 1, 1e-5 of it.</summary>
    public static void RequireNear(IReadOnlyList<double> expected, float[] actual, string what)
    {
        Assert.Equal(expected.Count, actual.Length);
        for (var i = 0; i < actual.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= 1e-5 * Math.Max(1, Math.Abs(expected[i])), $"{what}: element {i} is {actual[i]:R}, expected {expected[i]:R}");
    }
}
