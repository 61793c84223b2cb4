using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;

namespace MLGenerative.KerasModels.Models;

/// <summary>A model's weights as NumPy's named arrays.</summary>
internal sealed class NpzFormat : ModelFormat
{
    /// <inheritdoc/>
    public override string Name => "npz";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".npz"];

    /// <inheritdoc/>
    public override string Readers => "numpy.load";

    /// <inheritdoc/>
    public override bool HoldsLayers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect)
    {
        using var stream = new MemoryStream();
        NpzFile.Write(stream, Named(model).Select(w => KeyValuePair.Create(w.Name, NpyArray.Of(w.Variable.Read().ToArray(), w.Variable.Shape.At(1)))));
        return FilePart.Single(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <inheritdoc/>
    internal override void LoadWeights(Model model, string path)
    {
        var named = Named(model);
        using var stream = File.OpenRead(path);
        var file = NpzFile.ReadWeights(stream, path);
        var byName = named.All(w => file.ContainsKey(w.Name));
        if (file.Count != named.Count) throw new LayerException($"{path}: expected {named.Count} weights for model '{model.Name}', found {file.Count}. Load it into a model of the same layers.");
        var arrays = byName ? [.. named.Select(w => file[w.Name])] : file.Values.ToList();
        for (var i = 0; i < named.Count; i++)
            if (!arrays[i].Shape.SequenceEqual(named[i].Variable.Shape.At(1)))
                throw new LayerException($"{path}: expected shape {named[i].Variable.Shape} for '{named[i].Name}', found ({string.Join(", ", arrays[i].Shape)}). Load it into a model of the same sizes.");
        for (var i = 0; i < named.Count; i++) named[i].Variable.Write(arrays[i].ToSingle());
    }

    /// <summary>The weights under their paths; nested layers of the same name are told apart by a number.</summary>
    private static IReadOnlyList<(string Name, Variable Variable)> Named(Model model)
    {
        var weights = model.Weights;
        return [.. weights.Zip(ModelNames.Unique([.. weights.Select(w => w.Path)]), (w, name) => (name, w))];
    }
}
