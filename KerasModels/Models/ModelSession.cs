using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Models;

/// <summary>A model's programs for samples of certain shapes, compiled as one module.</summary>
internal sealed class ModelSession : IDisposable
{
    public ModelSession(IBackend backend, IReadOnlyList<StepProgram> training, IReadOnlyList<StepProgram> evaluation, Program? prediction)
    {
        (Training, Evaluation, Prediction) = (training, evaluation, prediction);
        Program[] programs = [.. training.Concat(evaluation).Select(p => p.Program), .. prediction is null ? [] : new[] { prediction }];
        Executable = backend.Compile(new Module(programs));
    }

    public IExecutable Executable { get; }

    public IReadOnlyList<StepProgram> Training { get; }

    public IReadOnlyList<StepProgram> Evaluation { get; }

    public Program? Prediction { get; }

    public void Dispose() => Executable.Dispose();
}
