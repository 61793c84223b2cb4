using System.Text;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;

namespace MLGenerative.KerasModels.Models;

/// <summary>What a training needs to go on as if it had never stopped: weights, the optimizers' slots and counts, the figures so far, and a text that says of which training it is.</summary>
/// <remarks>One .npz file, or a copy in memory. Works for every model that has been compiled, whatever its phases; random numbers need no state, since they depend on seed, use and place alone.</remarks>
public sealed class TrainingState
{
    private const string AboutName = "about", FiguresPrefix = "figures/", WeightsPrefix = "weights/", Iterations = "/iterations", LearningRate = "/learning_rate";

    private readonly IReadOnlyDictionary<string, NpyArray> _arrays;
    private readonly string _path;

    private TrainingState(IReadOnlyDictionary<string, NpyArray> arrays, string path, string about) => (_arrays, _path, About) = (arrays, path, about);

    /// <summary>What the file says of itself.</summary>
    public string About { get; }

    /// <summary>The figures of the epochs so far, in the order in which they were saved.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Figures =>
    [
        .. _arrays.Where(a => a.Key.StartsWith(FiguresPrefix, StringComparison.Ordinal) && a.Value.Type == NpyType.Float64)
            .Select(a => KeyValuePair.Create(a.Key[FiguresPrefix.Length..], (IReadOnlyList<double>)a.Value.Values<double>())),
    ];

    /// <summary>Writes the state of a compiled model. The same state gives the same bytes.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file, which appears whole or not at all.</param>
    /// <param name="about">What the file says of itself.</param>
    /// <param name="figures">The figures of the epochs so far.</param>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(Model model, string path, string about, IEnumerable<KeyValuePair<string, IReadOnlyList<double>>> figures) => Of(model, about, figures).Write(path);

    /// <summary>Takes a copy of the state of a compiled model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="about">What the state says of itself.</param>
    /// <param name="figures">The figures of the epochs so far.</param>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public static TrainingState Of(Model model, string about, IEnumerable<KeyValuePair<string, IReadOnlyList<double>>> figures)
    {
        ArgumentNullException.ThrowIfNull(model);
        var arrays = new List<KeyValuePair<string, NpyArray>> { new(AboutName, NpyArray.Of(Encoding.UTF8.GetBytes(about))) };
        foreach (var (name, values) in figures) arrays.Add(new(FiguresPrefix + name, NpyArray.Of<double>([.. values])));
        foreach (var (name, variable) in Variables(model)) arrays.Add(new(name, NpyArray.Of(variable.Read().ToArray(), variable.Shape.At(1))));
        foreach (var (prefix, optimizer) in Optimizers(model))
        {
            arrays.Add(new(prefix + Iterations, NpyArray.Scalar(optimizer.Iterations)));
            arrays.Add(new(prefix + LearningRate, NpyArray.Scalar(optimizer.LearningRate)));
        }

        return new TrainingState(new OrderedDictionary<string, NpyArray>(arrays), $"the state of '{model.Name}'", about);
    }

    /// <summary>Writes it. The same state gives the same bytes.</summary>
    /// <param name="path">The file, which appears whole or not at all.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path) => NpzFile.Write(path, _arrays);

    /// <summary>Reads a file.</summary>
    /// <exception cref="NpzException">It is damaged, or no state of a training.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static TrainingState Read(string path)
    {
        var arrays = NpzFile.Read(path);
        return arrays.TryGetValue(AboutName, out var about) && about.Type == NpyType.UInt8
            ? new TrainingState(arrays, path, Encoding.UTF8.GetString(about.Values<byte>()))
            : throw new NpzException($"{path}: this is not the state of a training. Save one with TrainingState.Save.");
    }

    /// <summary>Gives a model of the same layers, compiled in the same way, the state.</summary>
    /// <exception cref="ModelFileException">Layers or optimizers are others; the model is as before.</exception>
    public void ApplyTo(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var (variables, optimizers) = (Variables(model), Optimizers(model));
        foreach (var (name, variable) in variables)
            if (!_arrays.TryGetValue(name, out var array) || array.Type != NpyType.Float32 || !array.Shape.SequenceEqual(variable.Shape.At(1)))
                throw new ModelFileException($"{_path}: expected '{name}' of shape {variable.Shape} for model '{model.Name}', found {(array is null ? "none" : $"({string.Join(", ", array.Shape)})")}. Give it to a model of the same layers, compiled in the same way.");
        foreach (var (prefix, _) in optimizers)
            if (!_arrays.TryGetValue(prefix + Iterations, out var count) || count.Type != NpyType.Int64 || !_arrays.TryGetValue(prefix + LearningRate, out var rate) || rate.Type != NpyType.Float64)
                throw new ModelFileException($"{_path}: '{prefix}' of model '{model.Name}' is not there. Give it to a model compiled in the same way.");
        foreach (var (name, variable) in variables) variable.Write(_arrays[name].ToSingle());
        foreach (var (prefix, optimizer) in optimizers)
        {
            optimizer.Iterations = _arrays[prefix + Iterations].Values<long>()[0];
            if (optimizer.Schedule is Schedules.ConstantRate) optimizer.LearningRate = _arrays[prefix + LearningRate].Values<double>()[0];
        }
    }

    private static IReadOnlyList<(string Prefix, Optimizer Optimizer)> Optimizers(Model model) =>
        [.. model.OptimizersWithSlots().Select((optimizer, i) => (FormattableString.Invariant($"optimizer_{i}"), optimizer))];

    private static IReadOnlyList<(string Name, Variable Variable)> Variables(Model model)
    {
        var optimizers = Optimizers(model);
        model.EnsureInitialized(model.Seed);
        var named = model.Weights.Select(w => (Name: WeightsPrefix + w.Path, w)).Concat(optimizers.SelectMany(o => o.Optimizer.Slots.Select(s => (Name: $"{o.Prefix}/{s.Name}", s)))).ToList();
        return [.. ModelNames.Unique([.. named.Select(n => n.Name)]).Zip(named, (name, n) => (name, n.Item2))];
    }
}
