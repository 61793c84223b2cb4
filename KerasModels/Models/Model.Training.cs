using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <content>Compiling, training, evaluating and predicting.</content>
public partial class Model
{
    private readonly Dictionary<string, ModelSession> _sessions = [];
    private Compiled? _compiled;
    private IReadOnlyList<Variable>? _learnt;

    /// <summary>The optimizer given to <c>Compile</c>; the first of several.</summary>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public Optimizer Optimizer => Setup.Optimizers[0];

    /// <summary>The optimizers given to <c>Compile</c>, one a phase of training.</summary>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public IReadOnlyList<Optimizer> Optimizers => Setup.Optimizers;

    /// <summary>The losses given to <c>Compile</c>; none if it was not called, or the model has a loss of its own.</summary>
    public IReadOnlyList<Loss> Losses => _compiled?.Losses ?? [];

    /// <summary>Set by callbacks to end training after the current epoch.</summary>
    public bool StopTraining { get; set; }

    /// <summary>Says how the model is to be trained. Keras's identifiers stand for objects with default options.</summary>
    /// <param name="optimizer">How weights follow their gradients: <c>"adam"</c>, <c>new Sgd(0.1)</c>.</param>
    /// <param name="loss">What is minimized, the same for every output; null for models with a loss of their own.</param>
    /// <param name="metrics">What else is reported, for every output: <c>["accuracy", "mae"]</c>.</param>
    /// <param name="lossWeights">What each output's loss counts.</param>
    /// <param name="weightedMetrics">Metrics that sample weights count for.</param>
    /// <exception cref="Identifiers.UnknownNameException">An identifier is not known; the message offers the nearest.</exception>
    public void Compile(Optimizer optimizer, Loss? loss = null, IReadOnlyList<Metric>? metrics = null, IReadOnlyList<double>? lossWeights = null, IReadOnlyList<Metric>? weightedMetrics = null) =>
        SetUp(new Compiled([optimizer], loss is null ? [] : [loss], metrics is null ? [] : [metrics], lossWeights, weightedMetrics is null ? [] : [weightedMetrics]));

    /// <summary>Says how a model of several outputs is to be trained: one loss and one list of metrics an output.</summary>
    /// <inheritdoc cref="Compile(Optimizer, Loss?, IReadOnlyList{Metric}?, IReadOnlyList{double}?, IReadOnlyList{Metric}?)"/>
    public void Compile(Optimizer optimizer, IReadOnlyList<Loss> loss, IReadOnlyList<IReadOnlyList<Metric>>? metrics = null, IReadOnlyList<double>? lossWeights = null) =>
        SetUp(new Compiled([optimizer], loss, metrics ?? [], lossWeights, []));

    /// <summary>Says how a model is to be trained that has losses of its own, in several phases.</summary>
    /// <param name="optimizers">One a phase: <c>["adam", new Adam(2e-4, beta1: 0.5)]</c>.</param>
    public void Compile(IReadOnlyList<Optimizer> optimizers) => SetUp(new Compiled(optimizers, [], [], null, []));

    /// <summary>Trains the model.</summary>
    /// <param name="x">The samples, one tensor an input.</param>
    /// <param name="y">What is to be predicted, one tensor an output; may be the same object as <paramref name="x"/>.</param>
    /// <param name="epochs">The epoch to train to, at least 1.</param>
    /// <param name="batchSize">Samples a step, at least 1; the last batch of an epoch may be smaller.</param>
    /// <param name="validationData">Samples evaluated after each epoch: <c>(test, test)</c>.</param>
    /// <param name="validationSplit">The share of the last samples kept for validation instead, in [0, 1).</param>
    /// <param name="shuffle">Whether each epoch has an order of its own, drawn from the seed and the epoch's number.</param>
    /// <param name="sampleWeight">A weight a sample.</param>
    /// <param name="classWeight">A weight a class of integer or one-hot targets; a class not named counts 1.</param>
    /// <param name="initialEpoch">The epoch to begin with: training from 5 to 10 goes on as training to 10 would.</param>
    /// <param name="callbacks">What looks on and may interfere.</param>
    /// <param name="progress">Where to write progress in Keras's form, for example <c>Console.Out</c>; null: nowhere.</param>
    /// <param name="validationBatchSize">Samples a validation step; null: <paramref name="batchSize"/>.</param>
    /// <param name="validationFrequency">Every how many epochs to validate, at least 1.</param>
    /// <param name="seed">The seed of shuffling, dropout and noise, and of the first weights if they have not been drawn yet; null: <see cref="Seed"/>.</param>
    /// <param name="cancellationToken">Ends training after the current batch; the model stays usable.</param>
    /// <returns>What was reported, epoch by epoch.</returns>
    /// <exception cref="LayerException">Samples or targets do not fit the model.</exception>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public History Fit(TensorList x, TensorList? y = null, int epochs = 1, int batchSize = 32, Samples? validationData = null, double validationSplit = 0, bool shuffle = true,
        Tensor? sampleWeight = null, IReadOnlyDictionary<int, double>? classWeight = null, int initialEpoch = 0, IReadOnlyList<Callback>? callbacks = null, TextWriter? progress = null,
        int? validationBatchSize = null, int validationFrequency = 1, ulong? seed = null, CancellationToken cancellationToken = default) =>
        new FitLoop(this, new FitSettings(epochs, batchSize, validationSplit, shuffle, initialEpoch, validationBatchSize ?? batchSize, validationFrequency, seed ?? Seed))
            .Run(new Samples(x, y, ClassWeights.Apply(sampleWeight, classWeight, y)), validationData, callbacks ?? [], progress, cancellationToken);

    /// <summary>Loss and metrics of samples, with the weights as they are.</summary>
    /// <param name="x">The samples, one tensor an input.</param>
    /// <param name="y">What should be predicted, one tensor an output.</param>
    /// <param name="batchSize">Samples a step.</param>
    /// <param name="sampleWeight">A weight a sample.</param>
    /// <exception cref="LayerException">Samples or targets do not fit the model.</exception>
    public Logs Evaluate(TensorList x, TensorList? y = null, int batchSize = 32, Tensor? sampleWeight = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        var samples = new Samples(x, y, sampleWeight);
        var source = Check(samples, "Evaluate");
        var session = EvaluationSession(source);
        EnsureInitialized(Seed);
        var logs = new Logs();
        Evaluator.Run(session, source, 0, source.Count, batchSize, Seed, logs, "");
        return logs;
    }

    /// <summary>What a model of one output gives for samples.</summary>
    /// <param name="x">The samples, one tensor an input.</param>
    /// <param name="batchSize">Samples a step; the result does not depend on it.</param>
    /// <param name="into">A float32 tensor to write to; null: a new one.</param>
    /// <exception cref="LayerException">The samples do not fit the model, or it has several outputs.</exception>
    public Tensor Predict(TensorList x, int batchSize = 256, Tensor? into = null)
    {
        var all = PredictAll(x, batchSize, into is null ? null : [into]);
        return all.Count == 1 ? all[0] : throw new LayerException($"Model '{Name}' has {all.Count} outputs. Use PredictAll to get them all.");
    }

    /// <summary>What a model gives for samples, one tensor an output.</summary>
    /// <inheritdoc cref="Predict"/>
    public IReadOnlyList<Tensor> PredictAll(TensorList x, int batchSize = 256, TensorList? into = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        var source = Check(new Samples(x), "Predict");
        var session = PredictionSession(source);
        EnsureInitialized(Seed);
        return Predictor.Run(this, session, source, batchSize, into);
    }

    /// <summary>What draws random numbers in a training step: the layers' paths in the model, such as <c>encoder/sampling</c>, and the model's own name where its losses draw them. None: first weights and the order of the samples decide a training.</summary>
    /// <param name="x">Samples to train with, one tensor an input.</param>
    /// <param name="y">What is to be predicted, one tensor an output.</param>
    /// <exception cref="LayerException">Samples or targets do not fit the model.</exception>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public IReadOnlyList<string> RandomSources(TensorList x, TensorList? y = null)
    {
        _ = Setup;
        var source = Check(new Samples(x, y), "Fit");
        var values = TrainingPhases().SelectMany((phase, i) => ProgramTracer.Training(this, phase, i, source).Program.Values);
        return [.. values.Where(v => v.Operation is RandomLeaf).Select(v => v.Path.Split('/', 2) is [_, var inside] ? inside : Name).Distinct()];
    }

    /// <summary>The loss of a model with one phase of training: what <c>Compile</c> was told, unless overridden.</summary>
    protected virtual Value Loss(StepTrace step)
    {
        var predictions = OnAll(step.Context, step.Inputs);
        return Setup.Loss(step, predictions, OutputNames(predictions.Count));
    }

    /// <summary>The phases of a training step, run in order: one that minimizes <see cref="Loss"/> over all weights, unless overridden.</summary>
    protected virtual IReadOnlyList<TrainingPhase> TrainingPhases() => [new TrainingPhase("train", Loss, [this], Optimizer)];

    /// <summary>The optimizer of a phase, from 0 on, of a model that has several.</summary>
    /// <exception cref="InvalidOperationException">The model was compiled with fewer.</exception>
    protected Optimizer OptimizerOf(int phase) => phase < Setup.Optimizers.Count ? Setup.Optimizers[phase]
        : throw new InvalidOperationException($"Model '{Name}' trains in phases and was compiled with {Setup.Optimizers.Count} optimizer(s); phase {phase + 1} has none. Give one a phase, for example model.Compile([\"adam\", \"adam\"]).");

    /// <summary>What a training step of a model of its own kind depends on beside its layers and optimizers: a record of options, which tells its trainings from others; null where there is none.</summary>
    protected internal virtual object? StepOptions => null;

    internal IReadOnlyList<Variable> LearntBy(TrainingPhase phase) => phase.Layers is [Model only] && only == this && _learnt is { Count: > 0 }
        ? _learnt : [.. phase.Layers.SelectMany(l => l.TrainableWeights).Distinct()];

    // with the slots that the first step would make, in its order
    internal IReadOnlyList<Optimizer> OptimizersWithSlots()
    {
        var optimizers = Setup.Optimizers;
        foreach (var phase in TrainingPhases()) phase.Optimizer.Build(LearntBy(phase));
        return optimizers;
    }

    /// <summary>Whether <c>Compile</c> was called, or the file that the model was read from says how.</summary>
    public bool IsCompiled => _compiled is not null;

    internal Compiled? CompiledIfAny => _compiled;

    internal Optimizer? OptimizerIfAny => _compiled?.Optimizers[0];

    private Compiled Setup => _compiled ?? throw new InvalidOperationException($"Model '{Name}' is not compiled. Call Compile first, for example model.Compile(\"adam\", \"binary_crossentropy\").");

    internal BatchSource Check(Samples samples, string where)
    {
        BuildFor([.. samples.Inputs.Select(t => Shape.BatchOf(t.Shape.From(1)))]);
        SampleChecks.Fit(this, samples, where);
        return new BatchSource(samples, [.. samples.Inputs.Select((_, i) => _graph is null ? (i == 0 ? "input" : FormattableString.Invariant($"input_{i}")) : Inputs[i].Call.Layer.Name)],
            [.. (samples.Targets ?? TensorList.Of()).Select((_, i) => samples.Targets!.Count == 1 ? "target" : FormattableString.Invariant($"target_{i}"))]);
    }

    internal ModelSession TrainingSession(BatchSource training, BatchSource? validation)
    {
        _ = Setup;
        var key = $"fit {training.Key} {validation?.Key}";
        if (_sessions.TryGetValue(key, out var session)) return session;
        var phases = TrainingPhases();
        if (phases.FirstOrDefault(p => p.Repetitions < 1) is { } idle) throw new LayerException($"Phase '{idle.Name}' of model '{Name}': expected at least one repetition, got {idle.Repetitions}.");
        session = new ModelSession(Backend, [.. phases.Select((phase, i) => ProgramTracer.Training(this, phase, i, training))],
            validation is null ? [] : [.. phases.Select((phase, i) => ProgramTracer.Evaluation(this, phase, i, validation, phases.Count == 1))], null);
        if (validation is not null) _sessions["evaluate " + validation.Key] = session;
        return _sessions[key] = session;
    }

    private ModelSession EvaluationSession(BatchSource source)
    {
        _ = Setup;
        if (_sessions.TryGetValue("evaluate " + source.Key, out var session)) return session;
        var phases = TrainingPhases();
        return _sessions["evaluate " + source.Key] =
            new ModelSession(Backend, [], [.. phases.Select((phase, i) => ProgramTracer.Evaluation(this, phase, i, source, phases.Count == 1))], null);
    }

    private ModelSession PredictionSession(BatchSource source) => _sessions.TryGetValue("predict " + source.Key, out var session) ? session
        : _sessions["predict " + source.Key] = new ModelSession(Backend, [], [], ProgramTracer.Prediction(this, source));

    private void SetUp(Compiled compiled)
    {
        if (compiled.Optimizers.Count == 0) throw new ArgumentException($"Compile of model '{Name}': expected at least one optimizer.");
        if (compiled.Losses.Count > 1 && Outputs.Count > 0 && compiled.Losses.Count != Outputs.Count)
            throw new LayerException($"Compile of model '{Name}': expected {Outputs.Count} losses, one an output, got {compiled.Losses.Count}.");
        if (compiled.LossWeights is { } weights && Outputs.Count > 0 && weights.Count != Outputs.Count)
            throw new LayerException($"Compile of model '{Name}': expected {Outputs.Count} loss weights, one an output, got {weights.Count}.");
        Forget();
        (_compiled, _learnt) = (compiled, TrainableWeights);
    }
}
