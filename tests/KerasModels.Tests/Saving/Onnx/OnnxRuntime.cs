using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Onnx;

/// <summary>Programs run by onnxruntime, all of them in one start of it.</summary>
internal sealed class OnnxRuntime
{
    private readonly List<(string Name, ReadOnlyMemory<byte> Model, JsonObject Feeds)> _jobs = [];

    /// <summary>Adds a program with what its inputs are given.</summary>
    public void Add(string name, Program program, IReadOnlyDictionary<string, Tensor> feeds) =>
        _jobs.Add((name, ((ProgramFormat)FileFormats.Named("onnx")).Write(program)[0].Content, new JsonObject(feeds.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)NodeTensors.Json(f.Value))))));

    /// <summary>Runs what was added.</summary>
    public Dictionary<string, JsonElement> Run()
    {
        using var folder = new TemporaryFolder();
        var jobs = new JsonArray();
        foreach (var (name, content, feeds) in _jobs)
        {
            var model = Path.Combine(folder.Path, FormattableString.Invariant($"{jobs.Count}.onnx"));
            File.WriteAllBytes(model, content.Span);
            jobs.Add((JsonNode)new JsonObject { ["name"] = name, ["model"] = model, ["feeds"] = feeds });
        }

        return NodeTensors.Run("tests/KerasModels.Tests/Saving/Onnx/run.cjs", jobs, folder.Path);
    }

    /// <summary>An output of a result, and its shape.</summary>
    public static (float[] Values, int[] Shape) Output(JsonElement result, string name)
    {
        Assert.False(result.TryGetProperty("error", out var error), error.ToString());
        return NodeTensors.Read(result.GetProperty("results").GetProperty(name));
    }
}
