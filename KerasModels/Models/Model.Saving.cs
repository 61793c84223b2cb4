using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;

namespace MLGenerative.KerasModels.Models;

/// <content>Files: the ending of a path chooses the format, among those that are found by reflection.</content>
public partial class Model
{
    /// <summary>What <c>Predict</c> takes and exported files are given; the same as <see cref="Inputs"/>, unless the model builds its layers itself.</summary>
    protected virtual IReadOnlyList<LayerOutput> PredictionInputs => Inputs;

    /// <summary>Writes the model to a file or folder of the format that the path's ending names: <c>.keras</c> or <c>.h5</c> (layers, weights and, if it is compiled, optimizer, loss, metrics and the optimizer's state),
    /// <c>.weights.h5</c> or <c>.npz</c> (weights alone), or one that other programs run, such as <c>.onnx</c>; <see cref="FileFormats.All"/> has them all. It appears whole or not at all.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="dialect">The Keras that will read it, where the format is Keras's.</param>
    /// <exception cref="ModelFileException">No format has such an ending (the message lists them), or the format has no such model.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(string path, KerasDialect dialect = KerasDialect.Keras3) => Save(path, FileFormats.Of(path), dialect);

    /// <summary>Writes the model in a format whatever the path's ending is.</summary>
    /// <inheritdoc cref="Save(string, KerasDialect)"/>
    public void Save(string path, FileFormat format, KerasDialect dialect = KerasDialect.Keras3)
    {
        if (format is ModelFormat whole) whole.Save(this, path, dialect);
        else ((ProgramFormat)format).Save(ToProgram(), path);
    }

    /// <summary>Writes all weights to a file: <c>.weights.h5</c> as Keras does, or <c>.npz</c> under their paths (<c>dense/kernel</c>). The file appears whole or not at all.</summary>
    /// <exception cref="ModelFileException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveWeights(string path)
    {
        if (FileFormats.Find(path) is not ModelFormat { HoldsLayers: false } format) throw new ModelFileException($"{path}: expected a name that ends with .weights.h5 or .npz. Use Save for the whole model.");
        Save(path, format);
    }

    /// <summary>Reads all weights from a file: <c>.npz</c> (by path, or by place where paths differ), or Keras's <c>.weights.h5</c>, <c>.h5</c>, <c>.keras</c> (by kind and place of the layers).</summary>
    /// <exception cref="ModelFileException">The file is damaged, its weights do not fit (the model is as before), or its format is not read.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public void LoadWeights(string path)
    {
        if (FileFormats.Of(path) is not ModelFormat format) throw ModelFormat.NotRead(path, FileFormats.Of(path));
        format.LoadWeights(this, path);
    }

    /// <summary>Reads a model from a file of Keras 3 or Keras 2, <c>.keras</c> or <c>.h5</c>: layers, weights and, where it was compiled, optimizer, loss, metrics and the optimizer's state.</summary>
    /// <param name="path">The file.</param>
    /// <param name="compile">Whether to compile it as it was.</param>
    /// <exception cref="ModelFileException">The file is damaged, holds something that is not read here, or is of a format that does not hold layers.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Model Load(string path, bool compile = true) =>
        FileFormats.Of(path) is ModelFormat format ? format.Load(path, compile) : throw ModelFormat.NotRead(path, FileFormats.Of(path));

    /// <summary>What the model computes in use, for samples of any number: a program of primitive operations, which exporters translate.</summary>
    /// <exception cref="LayerException">What it takes is not known yet.</exception>
    public Program ToProgram()
    {
        if (PredictionInputs is not { Count: > 0 } entries) throw new LayerException($"{this}: what it takes is not known. Give it an Input, build it, or save the models inside it.");
        EnsureInitialized(Seed);
        return ProgramTracer.Prediction(this, entries);
    }
}
