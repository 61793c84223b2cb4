using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Keras;

namespace MLGenerative.KerasModels.Models;

/// <summary>A format that holds a model's layers, its weights, or both.</summary>
public abstract class ModelFormat : FileFormat
{
    /// <summary>Whether it holds layers, not weights alone.</summary>
    public virtual bool HoldsLayers => true;

    /// <summary>The programs that read what is written for one Keras or the other.</summary>
    /// <param name="dialect">Which Keras.</param>
    public virtual string ReadersOf(KerasDialect dialect) => Readers;

    /// <summary>Writes a model. The file appears whole or not at all.</summary>
    /// <exception cref="ModelFileException">The format has no such model.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal void Save(Model model, string path, KerasDialect dialect) => Put(path, () =>
    {
        try
        {
            model.EnsureInitialized(model.Seed);
            return Write(model, dialect);
        }
        catch (Exception cause) when (cause is Hdf5Exception or KerasConfigException or LayerException or GraphException)
        {
            throw new ModelFileException($"{path}: {cause.Message}", cause);
        }
    });

    /// <summary>The content of the file or folder, the weights being drawn.</summary>
    protected abstract IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect);

    /// <summary>Makes a model of a file.</summary>
    /// <exception cref="ModelFileException">The file is damaged, or its format does not hold layers.</exception>
    internal virtual Model Load(string path, bool compile) => throw NotRead(path, this);

    /// <summary>Replaces a model's weights by those of a file.</summary>
    /// <exception cref="ModelFileException">The file is damaged, or its weights do not fit.</exception>
    internal virtual void LoadWeights(Model model, string path) => throw NotRead(path, this);

    internal static ModelFileException NotRead(string path, FileFormat format) => new(format is ModelFormat { HoldsLayers: false }
        ? $"{path}: a {format.Endings[0]} file holds weights alone. Make the model of the same layers and call LoadWeights."
        : $"{path}: the format {format.Name} is written for other programs ({format.Readers}) and not read back. Keep a .keras file beside it.");
}
