using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>Checks that a program is sound: shapes and types, order, reachability, one assignment a variable.</summary>
public static class Verifier
{
    /// <summary>Returns if <paramref name="program"/> is sound.</summary>
    /// <exception cref="GraphException">It is not; the message names the place.</exception>
    public static void Check(Program program) => Check(program.Name, program.Values, program.Inputs, program.Outputs, program.Assigns);

    /// <summary>The same for the parts of a program, in whatever order a pass has left them.</summary>
    internal static void Check(string name, IReadOnlyList<Value> values, IReadOnlyList<Value> inputs, IReadOnlyList<NamedValue> outputs, IReadOnlyList<Assign> assigns)
    {
        GraphException Wrong(string what) => new($"Program '{name}': {what}.");

        var seen = new HashSet<Value>();
        foreach (var value in values)
        {
            if (value.Inputs.FirstOrDefault(i => !seen.Contains(i)) is { } late) throw Wrong($"{value} stands before its input {late}");
            if (value.Operation.Infer(value.Inputs) is var given && given != new Signature(value.Type, value.Shape))
                throw Wrong($"{value} is not what its operation gives, {given.Type} {given.Shape}");
            if (value.Type is DType.UInt8) throw Wrong($"{value} is of raw pixels, which programs see as Float32");
            if (!seen.Add(value)) throw Wrong($"{value} is there twice");
        }

        var fed = new HashSet<Value>();
        foreach (var input in inputs)
        {
            if (input.Operation is not Placeholder) throw Wrong($"its input {input} is no placeholder");
            if (!fed.Add(input)) throw Wrong($"its input {input} is there twice");
        }

        if (inputs.GroupBy(i => ((Placeholder)i.Operation).Name).FirstOrDefault(g => g.Count() > 1) is { } namesakes) throw Wrong($"two inputs are called '{namesakes.Key}'");
        if (values.FirstOrDefault(v => v.Operation is Placeholder && !fed.Contains(v)) is { } unfed) throw Wrong($"{unfed} is needed, but is not among its inputs");
        if (outputs.FirstOrDefault(o => !seen.Contains(o.Value)) is { } unreached) throw Wrong($"its output '{unreached.Name}' is out of reach");
        if (outputs.GroupBy(o => o.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) throw Wrong($"two outputs are called '{twice.Key}'");
        if (assigns.GroupBy(a => a.Target).FirstOrDefault(g => g.Count() > 1) is { } again) throw Wrong($"variable {again.Key} is assigned twice");
        foreach (var assign in assigns)
        {
            if (!seen.Contains(assign.NewValue)) throw Wrong($"the new value of {assign.Target} is out of reach");
            if (assign.NewValue.Shape != assign.Target.Shape || assign.NewValue.Type != DType.Float32)
                throw Wrong($"variable {assign.Target} is assigned {assign.NewValue.Type} {assign.NewValue.Shape}");
        }
    }
}
