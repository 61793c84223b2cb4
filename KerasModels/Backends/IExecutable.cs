using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends;

/// <summary>A module made ready to run. Disposing it hands every variable's newest value back.</summary>
public interface IExecutable : IDisposable
{
    /// <summary>Plans a program for a batch size, so that running it allocates nothing.</summary>
    void Prepare(Program program, int batch);

    /// <summary>Runs a program: reads the feeds, writes the fetches, commits the assignments.</summary>
    /// <exception cref="ArgumentException">A feed, scalar or fetch does not fit the program.</exception>
    void Run(Program program, RunArguments arguments);
}
