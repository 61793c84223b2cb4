using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving;

/// <summary>What an exported program is given: files draw no random numbers and know no schedules, so each of these is an input too.</summary>
public static class ProgramInputs
{
    /// <summary>The program's inputs under their names; then random numbers (<c>sampling/random_normal</c>: layer and kind), then scalars under their names.</summary>
    public static IReadOnlyList<(Value Value, string Name)> Of(Program program)
    {
        var found = program.Inputs.Select(i => (Value: i, ((Placeholder)i.Operation).Name)).ToList();
        var taken = found.Select(f => f.Name).Concat(program.Outputs.Select(o => o.Name)).ToHashSet();
        foreach (var value in program.Values.Where(v => v.Operation is RandomLeaf).Concat(program.Values.Where(v => v.Operation is ScalarInput)))
        {
            var wanted = value.Operation is ScalarInput scalar ? scalar.Name : $"{Layer(value.Path)}{Snake.Case(value.Operation.Kind)}";
            var name = wanted;
            for (var number = 1; !taken.Add(name); number++) name = FormattableString.Invariant($"{wanted}_{number}");
            found.Add((value, name));
        }

        return found;
    }

    // a path begins with the model, whose name says nothing in its own file
    private static string Layer(string path) => path.Contains('/', StringComparison.Ordinal) ? path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] + "/" : "";
}
