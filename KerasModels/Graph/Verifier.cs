using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>Checks that a program is sound: shapes and types, order, reachability, one assignment a variable.</summary>
public static class Verifier
{
    /// <summary>Returns if <paramref name="program"/> is sound.</summary>
    /// <exception cref="GraphException">It is not; the message names the place.</exception>
    public static void Check(Program program)
    {
        var seen = new HashSet<Value>();
        foreach (var value in program.Values)
        {
            if (value.Inputs.FirstOrDefault(i => !seen.Contains(i)) is { } late)
                throw Wrong(program, $"{value} stands before its input {late}");
            if (value.Operation.Infer(value.Inputs) != new Signature(value.Type, value.Shape))
                throw Wrong(program, $"{value} is not what its operation gives, {value.Operation.Infer(value.Inputs)}");
            if (value.Type is DType.UInt8) throw Wrong(program, $"{value} is of raw pixels, which programs see as Float32");
            seen.Add(value);
        }

        foreach (var input in program.Inputs)
            if (input.Operation is not Placeholder) throw Wrong(program, $"its input {input} is no placeholder");
        foreach (var value in program.Values)
            if (value.Operation is Placeholder && !program.Inputs.Contains(value)) throw Wrong(program, $"{value} is needed, but is not among its inputs");
        foreach (var output in program.Outputs)
            if (!seen.Contains(output.Value)) throw Wrong(program, $"its output '{output.Name}' is out of reach");
        if (program.Outputs.GroupBy(o => o.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) throw Wrong(program, $"two outputs are called '{twice.Key}'");
        if (program.Assigns.GroupBy(a => a.Target).FirstOrDefault(g => g.Count() > 1) is { } again) throw Wrong(program, $"variable {again.Key} is assigned twice");
        foreach (var assign in program.Assigns)
        {
            if (!seen.Contains(assign.NewValue)) throw Wrong(program, $"the new value of {assign.Target} is out of reach");
            if (assign.NewValue.Shape != assign.Target.Shape || assign.NewValue.Type != DType.Float32)
                throw Wrong(program, $"variable {assign.Target} is assigned {assign.NewValue.Type} {assign.NewValue.Shape}");
        }
    }

    private static GraphException Wrong(Program program, string what) => new($"Program '{program.Name}': {what}.");
}
