using MLGenerative.KerasModels.Graph;
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
        var file = Read(path);
        if (file.Count != named.Count)
        {
            var names = named.Select(w => w.Name).ToList();
            var other = names.Except(file.Keys).Concat(file.Keys.Except(names)).First();
            throw new ModelFileException($"{path}: expected {named.Count} weights for model '{model.Name}', found {file.Count}; the first that differs is '{other}'. Load it into a model of the same layers.");
        }

        var places = named.All(w => file.ContainsKey(w.Name)) ? [.. named.Select(w => w.Name)] : file.Keys.ToList();
        for (var i = 0; i < named.Count; i++)
            if (!file[places[i]].Shape.SequenceEqual(named[i].Variable.Shape.At(1)))
                throw new ModelFileException($"{path} ({places[i]}.npy): expected shape {named[i].Variable.Shape} for '{named[i].Name}' of model '{model.Name}', found ({string.Join(", ", file[places[i]].Shape)}). Load it into a model of the same sizes.");
        for (var i = 0; i < named.Count; i++) named[i].Variable.Write(file[places[i]].ToSingle());
    }

    private static IReadOnlyDictionary<string, NpyArray> Read(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return NpzFile.ReadWeights(stream, path);
        }
        catch (NpzException damage)
        {
            throw new ModelFileException(damage.Message, damage);
        }
    }

    /// <summary>The weights under their paths; nested layers of the same name are told apart by a number.</summary>
    private static IReadOnlyList<(string Name, Variable Variable)> Named(Model model)
    {
        var weights = model.Weights;
        return [.. weights.Zip(ModelNames.Unique([.. weights.Select(w => w.Path)]), (w, name) => (name, w))];
    }
}
