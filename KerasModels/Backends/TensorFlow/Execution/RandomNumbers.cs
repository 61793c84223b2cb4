using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>A program's random numbers, drawn by the embedded engine so that they are the same to the bit.</summary>
internal sealed class RandomNumbers : IDisposable
{
    private readonly Program _program;
    private readonly IExecutable _executable;

    /// <summary>For the leaves of a program that are random.</summary>
    public RandomNumbers(IReadOnlyList<Value> leaves)
    {
        _program = new Program("random", [.. leaves.Select((leaf, i) => new NamedValue(FormattableString.Invariant($"random_{i}"), leaf))], []);
        _executable = Backend.Default.Compile(new Module(_program));
    }

    /// <summary>Arrays for a batch size.</summary>
    public float[][] Arrays(int batch)
    {
        _executable.Prepare(_program, batch);
        return [.. _program.Outputs.Select(o => new float[o.Value.Shape.Length(batch)])];
    }

    /// <summary>Draws the numbers of a step.</summary>
    /// <param name="arguments">Batch size, key and step, and the arrays as fetches.</param>
    public void Draw(RunArguments arguments) => _executable.Run(_program, arguments);

    /// <inheritdoc/>
    public void Dispose() => _executable.Dispose();
}
