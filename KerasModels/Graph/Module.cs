namespace MLGenerative.KerasModels.Graph;

/// <summary>Several programs over the same variables: the phases of training, evaluation and prediction of one model.</summary>
public sealed class Module
{
    /// <summary>A module of the given programs.</summary>
    /// <exception cref="GraphException">Two programs have the same name.</exception>
    public Module(params IReadOnlyList<Program> programs)
    {
        Programs = programs;
        foreach (var program in programs)
        {
            if (programs.Count(p => p.Name == program.Name) > 1)
                throw new GraphException($"Module: two programs are called '{program.Name}'. Give each a name of its own.");
            foreach (var variable in program.Variables) Variables.Add(variable);
        }
    }

    /// <summary>The programs.</summary>
    public IReadOnlyList<Program> Programs { get; }

    /// <summary>Every variable that a program reads or assigns.</summary>
    public VariableStore Variables { get; } = new();

    /// <summary>A program by name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Program this[string name] => Programs.FirstOrDefault(p => p.Name == name)
        ?? throw new KeyNotFoundException($"Module: no program is called '{name}'; there are {string.Join(", ", Programs.Select(p => p.Name))}.");
}
