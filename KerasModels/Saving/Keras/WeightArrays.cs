using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Variables and the datasets that hold their values.</summary>
internal static class WeightArrays
{
    /// <summary>Sees that number, shapes and types fit before any value is read.</summary>
    /// <exception cref="ModelFileException">They do not.</exception>
    public static IEnumerable<(Variable, Hdf5Dataset)> Pair(IReadOnlyList<Variable> variables, IReadOnlyList<Hdf5Dataset> datasets, string where, string owner)
    {
        if (variables.Count != datasets.Count)
            throw new ModelFileException($"{where}: expected {variables.Count} weights of {owner} ({string.Join(", ", variables.Select(v => v.Name))}), found {datasets.Count}. Load it into a model of the same layers.");
        for (var i = 0; i < variables.Count; i++)
        {
            if (!datasets[i].Shape.SequenceEqual(variables[i].Shape.At(1)))
                throw new ModelFileException($"{where}: expected shape {variables[i].Shape} for '{variables[i].Name}' of {owner}, found ({string.Join(", ", datasets[i].Shape)}) at {datasets[i].Path}. Load it into a model of the same sizes.");
            if (datasets[i].Type.Kind is not (Hdf5Kind.Float or Hdf5Kind.Integer))
                throw new ModelFileException($"{where}: expected numbers for '{variables[i].Name}' of {owner}, found {datasets[i].Type} at {datasets[i].Path}.");
        }

        return variables.Zip(datasets);
    }

    /// <summary>Reads all values, then gives them to the variables.</summary>
    public static void Write(IReadOnlyList<(Variable Variable, Hdf5Dataset Dataset)> pairs)
    {
        // a value that cannot be read leaves the model as it was
        var values = pairs.Select(p => p.Dataset.Read()).ToList();
        for (var i = 0; i < values.Count; i++) pairs[i].Variable.Write(values[i].ToSingle());
    }

    /// <summary>A variable's value with its shape.</summary>
    public static Hdf5Array Of(Variable variable) => Hdf5Array.Of(variable.Read(), variable.Shape.At(1));
}
