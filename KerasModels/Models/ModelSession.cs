using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>A model's programs for samples of certain shapes, compiled as one module.</summary>
internal sealed class ModelSession : IDisposable
{
    public ModelSession(IBackend backend, IReadOnlyList<StepProgram> training, IReadOnlyList<StepProgram> evaluation, Program? prediction)
    {
        (Training, Evaluation, Prediction) = (training, evaluation, prediction);
        foreach (var programs in new[] { training, evaluation })
        {
            if (programs.SelectMany(p => p.Names).GroupBy(n => n).FirstOrDefault(g => g.Count() > 1) is { } twice)
                throw new LayerException($"Two phases report a figure called '{twice.Key}'. Give each phase's loss and figures names of their own.");
        }

        Program[] all = [.. training.Concat(evaluation).Select(p => p.Program), .. prediction is null ? [] : new[] { prediction }];
        Executable = backend.Compile(new Module(all));
    }

    public IExecutable Executable { get; }

    public IReadOnlyList<StepProgram> Training { get; }

    public IReadOnlyList<StepProgram> Evaluation { get; }

    public Program? Prediction { get; }

    public void Dispose() => Executable.Dispose();
}
