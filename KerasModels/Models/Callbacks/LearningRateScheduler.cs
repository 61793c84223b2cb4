namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Sets the learning rate before each epoch.</summary>
/// <param name="schedule">The rate from the epoch's number, from 0 on, and the rate so far.</param>
public sealed class LearningRateScheduler(Func<int, double, double> schedule) : Callback
{
    /// <summary>A rate that depends on the epoch's number alone.</summary>
    public LearningRateScheduler(Func<int, double> schedule) : this((epoch, _) => schedule(epoch)) { }

    /// <inheritdoc/>
    public override void OnEpochBegin(int epoch) => Model.Optimizer.LearningRate = schedule(epoch, Model.Optimizer.LearningRate);

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs) => logs["learning_rate"] = Model.Optimizer.LearningRate;
}
