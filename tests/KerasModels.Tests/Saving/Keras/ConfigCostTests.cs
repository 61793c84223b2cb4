using System.Text;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>Configs of many small parts, whose files are small since they pack well: read, or refused with one typed error, in memory and time that fit the file's size.</summary>
[Trait("Speed", "Slow")]
public class ConfigCostTests
{
    private const string Start = """{"class_name": "InputLayer", "config": {"name": "x", "batch_shape": [null, 4]}}""";

    private static readonly Dictionary<string, Func<int, string>> Forms = new()
    {
        ["layers without weights"] = length => Stack(Many(length, _ => """{"class_name":"Flatten","config":{}}""")),
        ["layers with weights"] = length => Stack(Many(length, _ => """{"class_name":"Dense","config":{"units":1}}""")),
        ["layers with named functions"] = length => Stack(Many(length, _ => """{"class_name":"Dense","config":{"units":1,"activation":"selu","kernel_initializer":"he_normal"}}""")),
        ["layers in models in models"] = length => Stack(Many(length, i => $$$"""{"class_name":"Sequential","config":{"name":"m{{{i}}}","layers":[{{{Start}}}]}}""")),
        ["layers that are none"] = length => Stack(Many(length, _ => "0")),
        ["layers without a class"] = length => Stack(Many(length, _ => "{}")),
        ["options that are not known"] = length => Stack($$$"""{"class_name":"Dense","config":{{{{Many(length, i => $"\"{i}\":0")}}}}}"""),
        ["lists in an option"] = length => Stack($$$"""{"class_name":"Dense","config":{"units":[{{{Many(length, _ => "[]")}}}]}}"""),
        ["members of the model"] = length => $$$"""{"class_name":"Sequential","config":{{{{Many(length, i => $"\"{i}\":0")}}}}}""",
        ["calls of a layer"] = length => $$$"""{"class_name":"Functional","config":{"layers":[{{{Start}}},{"class_name":"Flatten","name":"l","config":{"name":"l"},"inbound_nodes":[{{{Many(length, i => i == 0 ? """[["x",0,0]]""" : $"[[\"l\",{i - 1},0]]")}}}]}],"input_layers":[["x",0,0]],"output_layers":[["l",0,0]]}}""",
        ["inputs of a call"] = length => $$$"""{"class_name":"Functional","config":{"layers":[{{{Start}}},{"class_name":"Add","name":"l","config":{"name":"l"},"inbound_nodes":[[{{{Many(length, _ => """["x",0,0]""")}}}]]}],"input_layers":[["x",0,0]],"output_layers":[["l",0,0]]}}""",
        ["outputs of the model"] = length => $$$"""{"class_name":"Functional","config":{"layers":[{{{Start}}}],"input_layers":[["x",0,0]],"output_layers":[{{{Many(length, _ => """["x",0,0]""")}}}]}}""",
        ["metrics by name"] = length => Compiled($"\"metrics\":[{Many(length, _ => "\"mse\"")}]"),
        ["metrics by class"] = length => Compiled($"\"metrics\":[{Many(length, _ => """{"class_name":"MeanSquaredError"}""")}]"),
        ["losses by name"] = length => Compiled($"\"loss\":[{Many(length, _ => "\"mse\"")}]"),
        ["weights of losses"] = length => Compiled($"\"loss_weights\":[{Many(length, _ => "1")}]"),
        ["members of a compile config"] = length => Compiled(Many(length, i => $"\"{i}\":0")),
        ["a long name"] = length => Stack($$$"""{"class_name":"{{{new string('a', length)}}}","config":{}}"""),
    };

    /// <summary>Each form at lengths around those that are refused.</summary>
    public static TheoryData<string, int> Cases { get; } = new(from form in Forms.Keys from length in new[] { 100_000, 300_000, 850_000, 1_000_000, 4_000_000 } select (form, length));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Small_parts_by_the_thousand_take_no_more_than_the_file_s_size_allows(string form, int length)
    {
        var config = Forms[form](length);
        using var folder = new TemporaryFolder();
        var (archive, json) = (Path.Combine(folder.Path, "model.keras"), Path.Combine(folder.Path, "model.json"));
        File.WriteAllBytes(archive, Packed(config));
        File.WriteAllText(json, config);
        var bytes = File.ReadAllBytes(archive);

        Assert.Null(Reading(archive, () => KerasFile.Load(archive).Dispose()).Check(bytes, form));
        Assert.Null(Reading(archive, () => FileInspectors.Inspect(archive)).Check(bytes, form));
        Assert.Null(Reading(json, () => FileInspectors.Inspect(json)).Check(File.ReadAllBytes(json), form));
    }

    [Fact]
    public void A_model_of_a_thousand_layers_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.keras");
        File.WriteAllBytes(path, Packed(Stack(string.Join(',', Enumerable.Repeat("""{"class_name":"LeakyReLU","module":"keras.layers","config":{"trainable":true,"dtype":{"module":"keras","class_name":"DTypePolicy","config":{"name":"float32"},"registered_name":null},"negative_slope":0.2},"registered_name":null}""", 1000)))));

        using var model = KerasFile.Load(path);

        Assert.Equal(1000, model.Layers.Count);
    }

    [Fact]
    public void What_is_refused_is_told_of_the_file() =>
        Assert.Contains("f.keras: its config describes more layers", Assert.Throws<ModelFileException>(() => KerasFile.Load(new MemoryStream(Packed(Forms["layers with weights"](1_000_000))), "f.keras", true)).Message, StringComparison.Ordinal);

    private static Fuzz Reading(string path, Action read) => new((_, name) =>
    {
        try
        {
            read();
        }
        catch (ModelFileException error) when (error.Message.Contains(path, StringComparison.Ordinal))
        {
            throw new ModelFileException(name, error);
        }
    }, typeof(ModelFileException));

    private static string Stack(string layers) => $$$"""{"class_name":"Sequential","config":{"name":"s","layers":[{{{Start}}},{{{layers}}}]}}""";

    private static string Compiled(string settings) => $$$"""{"class_name":"Sequential","config":{"name":"s","layers":[{{{Start}}}]},"compile_config":{"optimizer":"adam"{{{(settings.StartsWith("\"loss\"", StringComparison.Ordinal) ? "" : ",\"loss\":\"mse\"")}}},{{{settings}}}}}""";

    private static string Many(int length, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length - 1000; i++) text.Append(i == 0 ? "" : ",").Append(part(i));
        return text.ToString();
    }

    private static byte[] Packed(string config)
    {
        var weights = new Hdf5Writer();
        weights.AddGroup("layers");
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { (KerasArchive.ConfigName, Encoding.UTF8.GetBytes(config)), (KerasArchive.WeightsName, weights.ToArray()) })
            {
                using var entry = zip.CreateEntry(name, System.IO.Compression.CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
