using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>Lets a model train on another engine from another state, and gives it back as it was: everything else in a lab sees the engine that was asked for alone.</summary>
/// <param name="engine">The other engine.</param>
internal sealed class EngineSwitch(IBackend engine)
{
    /// <summary>Trains there.</summary>
    /// <param name="model">The model, which has its own state and engine again in the end.</param>
    /// <param name="from">The state to begin with.</param>
    /// <param name="run">What is done there.</param>
    public T From<T>(Model model, TrainingState from, Func<T> run)
    {
        var (own, backend) = (TrainingState.Of(model, "", []), model.Backend);
        try
        {
            from.ApplyTo(model);
            model.Backend = engine;
            return run();
        }
        finally
        {
            model.Backend = backend;
            own.ApplyTo(model);
        }
    }
}
