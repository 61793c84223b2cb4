using System.Text;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Puts Keras's model files together. The same model gives the same bytes: no date is written.</summary>
internal sealed class KerasFileWriter(Model model, KerasDialect dialect)
{
    private const int MostNames = 64512;

    // without it Keras 2 takes the optimizers that it had before 2.11
    private string Prefix => dialect == KerasDialect.Keras3 ? "" : "Custom>";

    private string Version => dialect == KerasDialect.Keras3 ? "3.15.1" : "2.16.0";

    /// <summary>The content of a <c>.keras</c>.</summary>
    public byte[] Archive()
    {
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        zip.Add(KerasArchive.MetadataName, Encoding.UTF8.GetBytes(new JsonObject { ["keras_version"] = Version }.ToJsonString()), []);
        var config = Dialect(KerasModel.Write(model));
        if (model.CompiledIfAny is { } compiled) config[KerasModel.CompileConfigKey] = Dialect(CompileConfig.Write(compiled));
        zip.Add(KerasArchive.ConfigName, Encoding.UTF8.GetBytes(config.ToJsonString()), []);
        zip.Add(KerasArchive.WeightsName, Weights(), []);
        zip.Finish();
        return stream.ToArray();
    }

    /// <summary>The content of a <c>.weights.h5</c>.</summary>
    public byte[] Weights()
    {
        var file = new Hdf5Writer();
        foreach (var (place, layer) in WeightTree.Places(model)) Variables(file, place, layer.Name, [.. WeightTree.OwnWeights(layer).Select(WeightArrays.Of)]);
        if (model.OptimizerIfAny is { } optimizer) Variables(file, "optimizer", optimizer.Name, [.. State(optimizer).Select(s => s.Value)]);
        return file.ToArray();
    }

    /// <summary>The content of an <c>.h5</c>.</summary>
    public byte[] Legacy()
    {
        var file = new Hdf5Writer();
        Origin(file, "");
        file.AddAttribute("", "model_config", Hdf5Array.Text(Dialect(KerasModel.Write(model)).ToJsonString()));
        Origin(file, "model_weights");
        Names(file, "model_weights", "layer_names", [.. model.Layers.Select(l => l.Name)]);
        foreach (var layer in model.Layers)
        {
            var weights = LegacyWeights.Ordered(layer);
            var names = ModelNames.Unique([.. weights.Select(w => w.Path)]);
            Named(file, $"model_weights/{layer.Name}", [.. names.Zip(weights, (n, w) => (Suffixed(n), WeightArrays.Of(w)))]);
        }

        Named(file, "model_weights/top_level_model_weights", []);
        if (model.CompiledIfAny is not { } compiled) return file.ToArray();
        var settings = Dialect(CompileConfig.Write(compiled));
        settings.Remove("optimizer", out var optimizer);
        settings["optimizer_config"] = new JsonObject { ["class_name"] = Prefix + optimizer!["class_name"], ["config"] = optimizer["config"]!.DeepClone() };
        file.AddAttribute("", "training_config", Hdf5Array.Text(settings.ToJsonString()));
        Named(file, "optimizer_weights", [.. State(compiled.Optimizers[0])]);
        return file.ToArray();
    }

    private JsonObject Dialect(JsonObject json) => dialect == KerasDialect.Keras3 ? json : (JsonObject)Keras2Writer.Downgrade(json)!;

    private string Suffixed(string name) => dialect == KerasDialect.Keras3 ? name : name + ":0";

    // iterations, the learning rate (Keras 3, unless a schedule rules), the slots, what follows from the iterations (Keras 3)
    private List<(string Name, Hdf5Array Value)> State(Optimizer optimizer)
    {
        optimizer.Build(model.TrainableWeights);
        var state = new List<(string, Hdf5Array)> { (dialect == KerasDialect.Keras3 ? $"{optimizer.Name}/iteration" : "iteration:0", Hdf5Array.Of([optimizer.Iterations])) };
        if (dialect == KerasDialect.Keras3 && optimizer.Schedule is ConstantRate rate) state.Add(($"{optimizer.Name}/learning_rate", Hdf5Array.Of([(float)rate.Rate])));
        var names = ModelNames.Unique([.. optimizer.Slots.Select(s => $"{optimizer.Name}/{s.Name}")]);
        state.AddRange(names.Zip(optimizer.Slots, (name, slot) => (Suffixed(name), WeightArrays.Of(slot))));
        if (dialect == KerasDialect.Keras3) state.AddRange(optimizer.Derived.Select((number, i) => (i == 0 ? $"{optimizer.Name}/variable" : FormattableString.Invariant($"{optimizer.Name}/variable_{i}"), Hdf5Array.Of([(float)number]))));
        return state;
    }

    private static void Variables(Hdf5Writer file, string place, string name, IReadOnlyList<Hdf5Array> values)
    {
        var group = place.Length == 0 ? "vars" : place + "/vars";
        file.AddGroup(group);
        file.AddAttribute(group, "name", Hdf5Array.Text(name));
        for (var i = 0; i < values.Count; i++) file.AddDataset(FormattableString.Invariant($"{group}/{i}"), values[i]);
    }

    private void Origin(Hdf5Writer file, string group)
    {
        file.AddAttribute(group, "backend", Hdf5Array.Text("tensorflow"));
        file.AddAttribute(group, "keras_version", Hdf5Array.Text(Version));
    }

    private static void Named(Hdf5Writer file, string group, IReadOnlyList<(string Name, Hdf5Array Value)> values)
    {
        file.AddGroup(group);
        Names(file, group, "weight_names", [.. values.Select(v => v.Name)]);
        foreach (var (name, value) in values) file.AddDataset($"{group}/{name}", value);
    }

    // an attribute cannot be large; Keras spreads such a list over several, numbered from 0
    private static void Names(Hdf5Writer file, string group, string attribute, IReadOnlyList<string> names)
    {
        var longest = Math.Max(1, names.Select(Encoding.UTF8.GetByteCount).DefaultIfEmpty().Max());
        var each = Math.Max(1, MostNames / longest);
        if (names.Count <= each) file.AddAttribute(group, attribute, Hdf5Array.Texts(names));
        else foreach (var (i, part) in names.Chunk(each).Index()) file.AddAttribute(group, FormattableString.Invariant($"{attribute}{i}"), Hdf5Array.Texts(part));
    }
}
