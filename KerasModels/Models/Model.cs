using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Models.Summaries;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Layers between inputs and outputs that can be trained, evaluated and asked; itself a layer, so models nest.</summary>
/// <remarks>A model with a loss of its own derives from this class and overrides <see cref="Loss"/> or <see cref="TrainingPhases"/>.</remarks>
public class Model : Layer, IDisposable
{
    private readonly Dictionary<string, ModelSession> _sessions = [];
    private readonly List<Layer> _tracked = [];
    private FunctionalGraph? _graph;
    private Compiled? _compiled;
    private IReadOnlyList<Variable>? _learnt;
    private Model? _owner;
    private IBackend _backend = Backends.Backend.Default;

    /// <summary>A functional model of one input and one output.</summary>
    /// <param name="input">Where samples enter.</param>
    /// <param name="output">What the model gives.</param>
    /// <param name="name">Its name; null: a default one.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    /// <exception cref="LayerException">The output does not follow from the input, or a name is used twice.</exception>
    public Model(LayerOutput input, LayerOutput output, string? name = null, NameScope? names = null) : this([input], [output], name, names) { }

    /// <summary>A functional model of several inputs or outputs.</summary>
    /// <inheritdoc cref="Model(LayerOutput, LayerOutput, string?, NameScope?)"/>
    public Model(IReadOnlyList<LayerOutput> inputs, IReadOnlyList<LayerOutput> outputs, string? name = null, NameScope? names = null)
        : this(name) => SetGraph(inputs, outputs, names);

    /// <summary>A model that builds its layers itself.</summary>
    protected Model(string? name) : base(new ModelOptions { Name = name }) { }

    /// <summary>The layers, in Keras's order.</summary>
    public virtual IReadOnlyList<Layer> Layers => _graph?.Layers ?? _tracked;

    /// <summary>Where samples enter; empty while that is not known.</summary>
    public IReadOnlyList<LayerOutput> Inputs => _graph?.Inputs ?? [];

    /// <summary>What the model gives; empty while that is not known.</summary>
    public IReadOnlyList<LayerOutput> Outputs => _graph?.Outputs ?? [];

    /// <summary>The seed of the first weights, and of training where <c>Fit</c> is given none.</summary>
    public ulong Seed { get; set; }

    /// <summary>What runs the model and the models inside it; weights move along when it is changed.</summary>
    public IBackend Backend
    {
        get => _backend;
        set
        {
            _backend = value;
            foreach (var inner in Layers.OfType<Model>()) inner.Backend = value;
            Forget();
        }
    }

    /// <summary>The optimizer given to <c>Compile</c>; the first of several.</summary>
    /// <exception cref="InvalidOperationException">The model is not compiled.</exception>
    public Optimizer Optimizer => Setup.Optimizers[0];

    /// <summary>Set by callbacks to end training after the current epoch.</summary>
    public bool StopTraining { get; set; }

    /// <inheritdoc/>
    public override bool Trainable
    {
        get => base.Trainable;
        set
        {
            base.Trainable = value;
            foreach (var layer in _tracked is null ? [] : Layers) layer.Trainable = value;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Variable> Weights => [.. Layers.SelectMany(l => l.Weights).Distinct()];

    /// <inheritdoc/>
    public override IReadOnlyList<Variable> TrainableWeights => Trainable ? [.. Layers.SelectMany(l => l.TrainableWeights).Distinct()] : [];

    internal override IEnumerable<Layer> Flattened => Layers.SelectMany(l => l.Flattened).Prepend(this).Distinct();

    internal override string KerasClass => GetType() == typeof(Model) ? "Functional" : base.KerasClass;

    internal FunctionalGraph? Graph => _graph;

    internal Optimizer? OptimizerIfAny => _compiled?.Optimizers[0];

    private Compiled Setup => _compiled ?? throw new InvalidOperationException($"Model '{Name}' is not compiled. Call Compile first, for example model.Compile(\"adam\", \"binary_crossentropy\").");

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

    /// <summary>A table of the layers, their output shapes and numbers of weights, as Keras prints it.</summary>
    /// <param name="style">Whose table; null: the style of the model's names.</param>
    /// <param name="lineLength">Characters a line; null: Keras's default for the style.</param>
    public string Summary(NamingStyle? style = null, int? lineLength = null) => (style ?? Style) == NamingStyle.Keras2
        ? Keras2Summary.Of(this, lineLength) : Keras3Summary.Of(this, lineLength);

    /// <summary>A layer by name.</summary>
    /// <exception cref="Identifiers.UnknownNameException">There is none; the message offers the nearest.</exception>
    public Layer GetLayer(string name) => Layers.FirstOrDefault(l => l.Name == name)
        ?? throw Identifiers.UnknownNameException.About($"layer of model '{Name}'", name, Layers.Select(l => l.Name));

    /// <summary>Copies of all weights, in Keras's order.</summary>
    public IReadOnlyList<Tensor> GetWeights()
    {
        EnsureInitialized(Seed);
        return [.. Weights.Select(w => new Tensor(w.Read().ToArray(), w.Shape.At(1)))];
    }

    /// <summary>Replaces all weights, in Keras's order.</summary>
    /// <exception cref="LayerException">Number or shapes do not fit.</exception>
    public void SetWeights(IReadOnlyList<Tensor> weights)
    {
        var own = Weights;
        if (weights.Count != own.Count) throw new LayerException($"SetWeights of model '{Name}': expected {own.Count} tensors, got {weights.Count}. Use a model of the same layers.");
        foreach (var (variable, tensor) in own.Zip(weights))
            if (variable.Shape != tensor.Shape) throw new LayerException($"SetWeights of model '{Name}': expected shape {variable.Shape} for '{variable.Path}', got {tensor.Shape}. Use a model of the same sizes.");
        foreach (var (variable, tensor) in own.Zip(weights)) variable.Write(tensor.Floats);
    }

    /// <summary>Draws all weights anew. Each weight's numbers depend on the seed and its place in this model alone.</summary>
    public void Initialize(ulong seed)
    {
        Seed = seed;
        Initialization.Draw(this, seed, again: true);
    }

    /// <summary>Writes all weights to an .npz file, under their paths (<c>dense/kernel</c>).</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveWeights(string path)
    {
        EnsureInitialized(Seed);
        WeightsFile.Save(this, path);
    }

    /// <summary>Reads all weights from a file: <c>.npz</c> (by path, or by place where paths differ), or Keras's <c>.weights.h5</c>, <c>.h5</c>, <c>.keras</c> (by kind and place of the layers).</summary>
    /// <exception cref="LayerException">The weights of an .npz file do not fit.</exception>
    /// <exception cref="Saving.Npz.NpzException">An .npz file is damaged.</exception>
    /// <exception cref="ModelFileException">Another file is damaged, or its weights do not fit.</exception>
    public void LoadWeights(string path)
    {
        if (KerasFile.IsNamed(path)) KerasFile.LoadWeights(this, path);
        else WeightsFile.Load(this, path);
    }

    /// <summary>Reads a model from a file of Keras 3 or Keras 2, <c>.keras</c> or <c>.h5</c>: layers, weights and, where it was compiled, optimizer, loss, metrics and the optimizer's state.</summary>
    /// <param name="path">The file.</param>
    /// <param name="compile">Whether to compile it as it was.</param>
    /// <exception cref="ModelFileException">The file is damaged, or holds something that is not read here.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static Model Load(string path, bool compile = true) => KerasFile.Load(path, compile);

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        if (_graph is null) throw new LayerException($"{this} does not say what it gives. Override OutputShapes to use it inside other models.");
        if (inputs.Count != Inputs.Count || inputs.Zip(Inputs).Any(p => p.First != p.Second.Shape))
            throw Unfit($"inputs of shape {string.Join(" and ", Inputs.Select(i => i.Shape))}", inputs, "Apply it to outputs of these shapes.");
        return [.. Outputs.Select(o => o.Shape)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        GC.SuppressFinalize(this);
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

    /// <summary>Makes a layer part of a model that builds its layers itself.</summary>
    protected T Track<T>(T layer) where T : Layer
    {
        _tracked.Add(layer);
        if (layer is Model inner) inner._owner = this;
        ModelNames.Give(this, _tracked, null);
        return layer;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs)
    {
        if (_graph is null) throw new LayerException($"{this} does not say what it computes. Override Call, or give it inputs and outputs.");
        var known = _graph.Inputs.Zip(inputs).ToDictionary(p => p.First, p => p.Second);
        foreach (var call in _graph.Calls.Where(c => !c.Outputs.All(known.ContainsKey)))
            foreach (var (output, value) in call.Outputs.Zip(call.Layer.OnAll(context, [.. call.Inputs.Select(i => known[i])]))) known[output] = value;
        return [.. _graph.Outputs.Select(o => known[o])];
    }

    /// <inheritdoc/>
    protected override bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) => true;

    /// <inheritdoc/>
    protected internal override string DefaultName(NamingStyle style) =>
        GetType() != typeof(Model) ? base.DefaultName(style) : style == NamingStyle.Keras2 ? "model" : "functional";

    internal NamingStyle Style { get; set; }

    internal void SetGraph(IReadOnlyList<LayerOutput> inputs, IReadOnlyList<LayerOutput> outputs, NameScope? names)
    {
        _graph = new FunctionalGraph(Config.Name ?? Name, inputs, outputs);
        ModelNames.Give(this, _graph.Layers, names);
        Forget();
    }

    internal IReadOnlyList<string> OutputNames(int count) => _graph is null
        ? [.. Enumerable.Range(0, count).Select(i => i == 0 ? "output" : FormattableString.Invariant($"output_{i}"))]
        : ModelNames.Unique([.. _graph.Outputs.Select(o => o.Call.Layer.Name)]);

    internal IReadOnlyList<Variable> LearntBy(TrainingPhase phase) => phase.Layers is [Model only] && only == this && _learnt is { Count: > 0 }
        ? _learnt : [.. phase.Layers.SelectMany(l => l.TrainableWeights).Distinct()];

    // asked on its own first, a model inside another gets the weights that the other would draw
    internal void EnsureInitialized(ulong seed)
    {
        if (_owner is null) Initialization.Draw(this, seed, again: false);
        else _owner.EnsureInitialized(_owner.Seed);
    }

    /// <summary>Builds a model whose layers wait for the first samples' shapes.</summary>
    internal virtual void BuildFor(IReadOnlyList<Shape> inputs) { }

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

    private void Forget()
    {
        foreach (var session in _sessions.Values.Distinct()) session.Dispose();
        _sessions.Clear();
    }
}
