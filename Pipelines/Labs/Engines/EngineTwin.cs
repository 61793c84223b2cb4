using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>Trains a model another time on the embedded engine, to see how far the engine that was asked for comes from it, or how far a rounding carries.</summary>
/// <remarks>The model is one: its state moves aside for the other training and comes back after it, so that everything else in a lab sees the engine that was asked for alone.</remarks>
/// <param name="embedded">The embedded engine, on the threads that the run may use.</param>
/// <param name="isMoved">Whether <see cref="Rounding"/> moves the first weights.</param>
internal sealed class EngineTwin(IBackend embedded, bool isMoved) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mlgen-engines-");

    private string Own => Path.Combine(_folder.FullName, "own.npz");

    private string Twin => Path.Combine(_folder.FullName, "twin.npz");

    /// <summary>The figures of the other training so far.</summary>
    public EpochFigures Figures { get; private set; } = EpochFigures.None;

    /// <summary>Keeps the state that the first training begins with.</summary>
    public void Begin(Model model)
    {
        if (Figures.Epochs > 0) return;
        TrainingState.Save(model, Twin, "twin", []);
        if (!isMoved) return;
        Rounding.Move(model);
        TrainingState.Save(model, Own, "moved", []);
        TrainingState.Read(Twin).ApplyTo(model);
        File.Move(Own, Twin, overwrite: true);
    }

    /// <summary>Trains on the embedded engine to where the first training has come, asks something of the model there, and gives the model its own state back.</summary>
    /// <param name="model">The model, trained on the engine that was asked for.</param>
    /// <param name="fit">Trains it from an epoch on.</param>
    /// <param name="ask">What to ask of it then.</param>
    public T Follow<T>(Model model, Func<int, History> fit, Func<T> ask)
    {
        TrainingState.Save(model, Own, "own", []);
        var backend = model.Backend;
        try
        {
            TrainingState.Read(Twin).ApplyTo(model);
            model.Backend = embedded;
            Figures = Figures.Then(EpochFigures.Of(fit(Figures.Epochs)));
            TrainingState.Save(model, Twin, "twin", []);
            return ask();
        }
        finally
        {
            model.Backend = backend;
            TrainingState.Read(Own).ApplyTo(model);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
