using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Reads Keras's model files: <c>.keras</c>, <c>.h5</c>, <c>.weights.h5</c>, of Keras 3 and Keras 2.</summary>
/// <remarks>A file is data: nothing in it is run; Lambda layers and custom classes are refused by name.</remarks>
public static class KerasFile
{
    private const string ModelWeights = "model_weights";

    /// <summary>The names of a whole model's parts in an <c>.h5</c>.</summary>
    internal const string ModelConfig = "model_config", TrainingConfig = "training_config", OptimizerWeights = "optimizer_weights";

    /// <summary>Reads a model: its layers, its weights and, where it was compiled, optimizer, loss, metrics and the optimizer's state.</summary>
    /// <param name="path">A <c>.keras</c> or <c>.h5</c> file; which one is told by its content.</param>
    /// <param name="compile">Whether to compile it as it was.</param>
    /// <exception cref="ModelFileException">The file is damaged, or holds something that is not read here.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Model Load(string path, bool compile = true)
    {
        using var stream = File.OpenRead(path);
        return Load(stream, path, compile);
    }

    /// <summary>Replaces a model's weights by those of a <c>.weights.h5</c>, <c>.h5</c> or <c>.keras</c> file.</summary>
    /// <exception cref="ModelFileException">The file is damaged, or its weights do not fit the model.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static void LoadWeights(Model model, string path)
    {
        using var stream = File.OpenRead(path);
        LoadWeights(model, stream, path);
    }

    internal static Model Load(Stream stream, string path, bool compile) => KerasGuard.Run(path, () => IsZip(stream) ? FromArchive(stream, path, compile) : FromHdf5(stream, path, compile));

    internal static void LoadWeights(Model model, Stream stream, string path) => KerasGuard.Run(path, () =>
    {
        if (IsZip(stream))
        {
            WeightTree.Load(model, Weights(KerasArchive.Read(stream, path), path), path);
            return model;
        }

        var root = Hdf5(stream, path);
        var legacy = root.Find(ModelWeights) as Hdf5Group ?? (root.Attributes.Keys.Any(k => k.StartsWith("layer_names", StringComparison.Ordinal)) ? root : null);
        if (legacy is not null) LegacyWeights.Load(model, legacy, path);
        else
        {
            WeightTree.Load(model, root, path);
            if (root.Find("optimizer/vars") is Hdf5Group saved && model.OptimizerIfAny is not null) OptimizerState.Load(model, WeightTree.InOrder(saved), $"{path}: {saved.Path}");
        }

        return model;
    });

    private static Model FromArchive(Stream stream, string path, bool compile)
    {
        var archive = KerasArchive.Read(stream, path);
        var config = KerasConfig.Parse(archive.Config);
        var model = KerasModel.Read(config);
        var root = Weights(archive, path);
        WeightTree.Load(model, root, path);
        if (!compile || config[KerasModel.CompileConfigKey] is not JsonObject { Count: > 0 } settings) return model;
        KerasModel.Compile(model, settings);
        if (CompileConfig.HasOptimizer(model, settings) && root.Find("optimizer/vars") is Hdf5Group saved) OptimizerState.Load(model, WeightTree.InOrder(saved), $"{path}: {KerasArchive.WeightsName}: {saved.Path}");
        return model;
    }

    private static Model FromHdf5(Stream stream, string path, bool compile)
    {
        var root = Hdf5(stream, path);
        var model = KerasModel.Read(Json(root, ModelConfig, path) ?? throw new ModelFileException(
            $"{path}: expected a model, found no '{ModelConfig}'. If it holds weights alone, make the model and call LoadWeights."));
        LegacyWeights.Load(model, root.Group(ModelWeights), path);
        if (!compile || Json(root, TrainingConfig, path) is not JsonObject settings) return model;
        KerasModel.Compile(model, settings);
        if (CompileConfig.HasOptimizer(model, settings) && root.Find(OptimizerWeights) is Hdf5Group saved) OptimizerState.Load(model, LegacyWeights.Datasets(saved), $"{path}: {saved.Path}");
        return model;
    }

    internal static JsonNode? Json(Hdf5Group root, string name, string path)
    {
        if (!root.Attributes.TryGetValue(name, out var value)) return null;
        return value is { Count: 1, Type.Kind: Hdf5Kind.Text or Hdf5Kind.VariableText } ? KerasConfig.Parse(root.Reserved(value.ToTexts()[0], ConfigCost.Of)) : throw new ModelFileException($"{path}: expected JSON in its attribute '{name}', found {value}.");
    }

    internal static Hdf5Group Weights(KerasArchive archive, string path) => archive.Weights is { } bytes
        ? Hdf5File.Read(new Hdf5Source(bytes, $"{path} ({KerasArchive.WeightsName})", archive.Memory))
        : throw new ModelFileException($"{path}: {KerasArchive.WeightsName} is missing. Save the model again, in one file.");

    private static Hdf5Group Hdf5(Stream stream, string path)
    {
        if (stream.Length > Array.MaxLength) throw new ModelFileException(FormattableString.Invariant($"{path}: {stream.Length} bytes are more than the {Array.MaxLength} that are read here."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Hdf5File.Read(bytes, path);
    }

    private static bool IsZip(Stream stream)
    {
        Span<byte> start = stackalloc byte[2];
        var count = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        stream.Position = 0;
        return count == 2 && start.SequenceEqual("PK"u8);
    }
}
