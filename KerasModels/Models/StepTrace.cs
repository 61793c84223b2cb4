using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>What a model's loss is traced from: the batch, the layers' context, and the figures to report.</summary>
public sealed class StepTrace
{
    private readonly List<Report> _reports = [];
    private readonly List<(string Name, Func<long, double> At)> _schedules = [];

    internal StepTrace(CallContext context, IReadOnlyList<Value> inputs, IReadOnlyList<Value> targets, Value? sampleWeight) =>
        (Context, Inputs, Targets, SampleWeight) = (context, inputs, targets, sampleWeight);

    /// <summary>What layers are called with: <c>Encoder.On(step.Context, step.Input)</c>.</summary>
    public CallContext Context { get; }

    /// <summary>Whether this is a training step (else an evaluation).</summary>
    public bool Training => Context.Training;

    /// <summary>The batch, one value an input of the model.</summary>
    public IReadOnlyList<Value> Inputs { get; }

    /// <summary>The first input.</summary>
    public Value Input => Inputs[0];

    /// <summary>What is to be predicted, one value an output; empty if <c>Fit</c> was given no targets.</summary>
    public IReadOnlyList<Value> Targets { get; }

    /// <summary>A weight a sample, or null.</summary>
    public Value? SampleWeight { get; }

    internal IReadOnlyList<Report> Reports => _reports;

    internal IReadOnlyList<(string Name, Func<long, double> At)> Schedules => _schedules;

    /// <summary>Random normal numbers, one sample of the given shape for each of the batch; new ones each step.</summary>
    public Value Normal(params ReadOnlySpan<int> sample) => Context.RandomNormal(PerSample(sample));

    /// <summary>Random numbers in [0, 1), one sample of the given shape for each of the batch; new ones each step.</summary>
    public Value Uniform(params ReadOnlySpan<int> sample) => Context.RandomUniform(PerSample(sample));

    /// <summary>Reports a figure: the mean over batches. A value a sample is averaged first.</summary>
    public void Report(string name, Value value, Averaging averaging = Averaging.Samples)
    {
        if (value.Shape.Rank > 0) value = value.Mean([.. Enumerable.Range(0, value.Shape.Rank)]);
        _reports.Add(new Report(name, [value.ToFloat()], null, averaging));
    }

    /// <summary>Reports a metric.</summary>
    public void Report(string name, Metric metric, Value target, Value prediction, Value? sampleWeight = null)
    {
        var resolved = metric.For(new Signature(target.Type, target.Shape), new Signature(prediction.Type, prediction.Shape));
        _reports.Add(new Report(name, resolved.Terms(target, prediction, sampleWeight), resolved));
    }

    /// <summary>A number that changes with the iterations of the phase's optimizer, such as the weight of a KL term that is warmed up.</summary>
    /// <param name="name">Its name in the program.</param>
    /// <param name="at">Its value before update number i + 1.</param>
    public Value Schedule(string name, Func<long, double> at)
    {
        if (_schedules.All(s => s.Name != name)) _schedules.Add((name, at));
        return new ScalarInput(name).On();
    }

    private static Shape PerSample(ReadOnlySpan<int> sample)
    {
        List<Dim> dims = [Dim.Batch];
        foreach (var size in sample) dims.Add(size);
        return [.. dims];
    }
}
