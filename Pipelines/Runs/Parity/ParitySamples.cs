using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>The samples that both sides train with.</summary>
/// <param name="Name">What reports call them.</param>
/// <param name="Training">What is trained with.</param>
/// <param name="Validation">What validates; null: nothing of its own.</param>
internal sealed record ParitySamples(string Name, Samples Training, Samples? Validation)
{
    /// <summary>How many there are to train with.</summary>
    public int Count => Training.Inputs[0].Rows;

    /// <summary>Images of a data set, which the model makes of themselves.</summary>
    /// <exception cref="TextException">They are not the model's.</exception>
    public static ParitySamples Of(ChosenModel chosen, DataSet data)
    {
        chosen.CheckFits(data);
        return new ParitySamples(data.Name, chosen.SamplesOf(data.Train), chosen.SamplesOf(data.Test));
    }

    /// <summary>Arrays of an <c>.npz</c> file: <c>x</c> and <c>y</c> (without it, <c>x</c>), <c>x_val</c> and <c>y_val</c>; of several inputs or outputs <c>x0</c>, <c>x1</c>, …</summary>
    /// <exception cref="TextException">The file is damaged or lacks an array.</exception>
    public static ParitySamples Read(string path, Model model)
    {
        try
        {
            var arrays = NpzFile.ReadSamples(path);
            var training = Samples(arrays, model, "") ?? throw new TextException(ParityTexts.SamplesMissing.With(path, "x"));
            return new ParitySamples(Path.GetFileName(path), training, Samples(arrays, model, "_val"));
        }
        catch (NpzException e)
        {
            throw new TextException(ParityTexts.SamplesUnreadable.With(path, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ParityTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    /// <summary>The training samples in an order.</summary>
    public Samples InOrder(int[] order) => new(Ordered(Training.Inputs, order), ReferenceEquals(Training.Targets, Training.Inputs) ? null : Ordered(Training.Targets!, order));

    private static Samples? Samples(IReadOnlyDictionary<string, NpyArray> arrays, Model model, string suffix)
    {
        var inputs = Series(arrays, "x", suffix);
        if (inputs.Count == 0) return null;
        var targets = Series(arrays, "y", suffix);
        var x = TensorList.Of([.. inputs.Select((a, i) => Tensor(a, i < model.Inputs.Count && model.Inputs[i].Type == DType.Int32))]);
        return new Samples(x, targets.Count == 0 ? x : TensorList.Of([.. targets.Select(a => Tensor(a, asNumbers: a.Type is NpyType.Int32 or NpyType.Int64))]));
    }

    // x, or x0, x1, …; with a suffix x_val, or x0_val, …
    private static List<NpyArray> Series(IReadOnlyDictionary<string, NpyArray> arrays, string name, string suffix)
    {
        if (arrays.TryGetValue(name + suffix, out var only)) return [only];
        var found = new List<NpyArray>();
        while (arrays.TryGetValue(FormattableString.Invariant($"{name}{found.Count}{suffix}"), out var next)) found.Add(next);
        return found;
    }

    // bytes are numbers here, as in Keras, not pixels to be divided by 255
    private static Tensor Tensor(NpyArray array, bool asNumbers)
    {
        var shape = array.Shape.ToArray();
        if (!asNumbers) return new Tensor(array.ToSingle(), shape);
        return new Tensor(array.Type switch
        {
            NpyType.Int32 => array.Values<int>(),
            NpyType.Int64 => Array.ConvertAll(array.Values<long>(), v => (int)v),
            _ => Array.ConvertAll(array.ToSingle(), v => (int)v),
        }, shape);
    }

    private static TensorList Ordered(TensorList tensors, int[] order) => TensorList.Of([.. tensors.Select(t => t.Type switch
    {
        DType.Int32 => new Tensor(Ordered(t.Integers, t.RowLength, order), Dims(t, order.Length)),
        DType.UInt8 => new Tensor(Ordered(t.Bytes, t.RowLength, order), Dims(t, order.Length)),
        _ => new Tensor(Ordered(t.Floats, t.RowLength, order), Dims(t, order.Length)),
    })]);

    private static int[] Dims(Tensor tensor, int rows) => [rows, .. tensor.Shape.Skip(1).Select(d => d.Factor)];

    private static T[] Ordered<T>(T[] values, int length, int[] order)
    {
        var result = new T[order.Length * length];
        for (var i = 0; i < order.Length; i++) values.AsSpan(order[i] * length, length).CopyTo(result.AsSpan(i * length));
        return result;
    }
}
