using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Tells what an HDF5 file holds: a whole model of Keras, its weights, or anything else.</summary>
internal sealed class KerasHdf5Inspector : FileInspector
{
    public override bool Accepts(string path, ReadOnlySpan<byte> start) => Hdf5File.Begins(start) || path.EndsWith(".h5", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".hdf5", StringComparison.OrdinalIgnoreCase);

    public override FileInspection Inspect(string path) => KerasGuard.Run(path, () =>
    {
        var root = Hdf5File.Read(path);
        var config = KerasFile.Json(root, KerasFile.ModelConfig, path);
        var facts = Hdf5Tree.Attributes(root).Where(a => a.Key is not (KerasFile.ModelConfig or KerasFile.TrainingConfig)).ToList();
        var version = facts.FirstOrDefault(f => f.Key == ModelInspection.VersionKey).Value is { Length: > 0 } number ? $"Keras {number[..1]}" : "Keras";
        if (config is not null)
        {
            return ModelInspection.Add(new FileInspection($"{version} model (HDF5)", Hdf5Tree.Of(root)) { Facts = facts }, config, KerasFile.Json(root, KerasFile.TrainingConfig, path) as JsonObject,
                root.Find(KerasFile.OptimizerWeights) is Hdf5Group saved ? LegacyWeights.Datasets(saved) : []);
        }

        var isOfKeras = root.Find("layers") is Hdf5Group || root.Find("_layer_checkpoint_dependencies") is Hdf5Group || root.Find("vars") is Hdf5Group || root.Attributes.Keys.Any(k => k.StartsWith("layer_names", StringComparison.Ordinal));
        var state = root.Find("optimizer/vars") is Hdf5Group vars && WeightTree.InOrder(vars) is [{ Shape.Count: 0, Type.Kind: Hdf5Kind.Integer } first, ..] ? first.Read().ToInt64()[0] : (long?)null;
        return new FileInspection(isOfKeras ? "Keras weights (HDF5)" : "HDF5", Hdf5Tree.Of(root)) { Facts = facts, Iterations = state };
    });
}
