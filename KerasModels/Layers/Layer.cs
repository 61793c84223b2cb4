using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A part of a model: options, weights made when the input shape is known, and a computation traced into a program.</summary>
/// <remarks>Most layers have one input and one output and derive from <see cref="UnaryLayer{TOptions}"/>.</remarks>
public abstract class Layer
{
    private readonly List<LayerWeight> _weights = [];
    private readonly List<LayerCall> _calls = [];
    private IReadOnlyList<Shape>? _builtFor;
    private string? _name;

    /// <summary>A layer with the given options.</summary>
    protected Layer(LayerOptions config) => (Config, _name, Trainable) = (config, config.Name, config.Trainable);

    /// <summary>The options, as given.</summary>
    public LayerOptions Config { get; }

    /// <summary>The name: the given one, or the default one that its model gave it.</summary>
    public string Name => _name ?? DefaultName(NamingStyle.Keras3);

    /// <summary>Whether training changes the weights. Models take note of it when they are compiled.</summary>
    public virtual bool Trainable { get; set; }

    /// <summary>Whether the weights have been made.</summary>
    public bool IsBuilt => _builtFor is not null;

    /// <summary>The weights in Keras's order: those that can be trained first.</summary>
    public virtual IReadOnlyList<Variable> Weights => [.. _weights.Select(w => w.Variable).OrderByDescending(v => v.Trainable)];

    /// <summary>The weights that training changes.</summary>
    public virtual IReadOnlyList<Variable> TrainableWeights => Trainable ? [.. _weights.Select(w => w.Variable).Where(v => v.Trainable)] : [];

    /// <summary>The number of numbers in the weights.</summary>
    public int ParameterCount => Weights.Sum(w => w.Length);

    /// <summary>What Keras calls the class.</summary>
    internal virtual string KerasClass => GetType().Name;

    /// <summary>Whether the name was given by the user.</summary>
    internal bool IsNamed => Config.Name is not null;

    /// <summary>Whether a name was given, by the user or by a model.</summary>
    internal bool HasName => _name is not null;

    /// <summary>This layer and, for a model, those inside it, in order.</summary>
    internal virtual IEnumerable<Layer> Flattened => [this];

    internal IReadOnlyList<LayerWeight> OwnWeights => _weights;

    /// <summary>What the layer gave where it was first applied: an encoder is <c>new Model(input, autoencoder.GetLayer("code").Output)</c>.</summary>
    /// <exception cref="LayerException">It was not applied yet, or has several outputs.</exception>
    public virtual LayerOutput Output => _calls is [{ Outputs: [var only] }, ..] ? only
        : throw new LayerException($"{this} {(_calls.Count == 0 ? "has not been applied to anything yet. Call Apply first" : "has several outputs. Keep what ApplyAll gave")}.");

    /// <summary>Applies the layer to outputs of other layers.</summary>
    /// <exception cref="LayerException">Number or shapes of the inputs do not fit.</exception>
    public LayerOutput Apply(params ReadOnlySpan<LayerOutput> inputs)
    {
        var outputs = ApplyAll(inputs);
        return outputs.Count == 1 ? outputs[0] : throw new LayerException($"{this} has {outputs.Count} outputs. Use ApplyAll to get them all.");
    }

    /// <summary>Applies a layer of several outputs, such as a model.</summary>
    /// <exception cref="LayerException">Number or shapes of the inputs do not fit.</exception>
    public IReadOnlyList<LayerOutput> ApplyAll(params ReadOnlySpan<LayerOutput> inputs)
    {
        LayerOutput[] given = [.. inputs];
        Shape[] shapes = [.. given.Select(i => i.Shape)];
        EnsureBuilt(shapes);
        var call = new LayerCall(this, _calls.Count, given);
        call.Outputs = [.. OutputShapes(shapes).Select((shape, index) => new LayerOutput(call, index, shape, OutputType(index, given)))];
        _calls.Add(call);
        return call.Outputs;
    }

    /// <summary>Traces the layer: what it computes from <paramref name="inputs"/>, with its penalties and changes left in <paramref name="context"/>.</summary>
    /// <exception cref="LayerException">Number or shapes of the inputs do not fit.</exception>
    public IReadOnlyList<Value> OnAll(CallContext context, IReadOnlyList<Value> inputs)
    {
        EnsureBuilt([.. inputs.Select(i => i.Shape)]);
        context.Enter(this);
        var outputs = Call(context, inputs);
        Value.Label(outputs, inputs, context.Path);
        foreach (var output in Config.ActivityRegularizer is null ? [] : outputs)
            context.AddLoss(Config.ActivityRegularizer!.Penalty(output) / SampleCount(output.Shape));
        if (Trainable && context.Penalizes(this))
            foreach (var weight in _weights.Where(w => w.Regularizer is not null && w.Variable.Trainable))
                context.AddLoss(weight.Regularizer!.Penalty(context.Read(weight.Variable)));
        context.Leave();
        return outputs;
    }

    /// <summary>Traces a layer of one output.</summary>
    /// <exception cref="LayerException">Number or shapes of the inputs do not fit.</exception>
    public Value On(CallContext context, params ReadOnlySpan<Value> inputs) => OnAll(context, inputs.ToArray()) is [var only] ? only
        : throw new LayerException($"{this} has several outputs. Use OnAll to get them all.");

    /// <summary>Makes the weights for inputs of such shapes, B first, with <see cref="AddWeight"/>.</summary>
    protected virtual void Build(IReadOnlyList<Shape> inputs) { }

    /// <summary>The shapes of what the layer gives, B first.</summary>
    /// <exception cref="LayerException">The shapes do not fit.</exception>
    public abstract IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs);

    /// <summary>What the layer computes.</summary>
    protected abstract IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs);

    /// <summary>What the elements of an output are.</summary>
    protected virtual DType OutputType(int index, IReadOnlyList<LayerOutput> inputs) => DType.Float32;

    /// <summary>The name that is counted up when none is given: the kind of layer in snake case.</summary>
    protected internal virtual string DefaultName(NamingStyle style) => Snake.Case(GetType().Name);

    /// <summary>Makes a weight.</summary>
    /// <param name="name">Its name in the layer, as in Keras: <c>kernel</c>, <c>bias</c>.</param>
    /// <param name="shape">Its dimensions, all known.</param>
    /// <param name="initializer">How it begins.</param>
    /// <param name="regularizer">What its size costs.</param>
    /// <param name="trainable">Whether gradients are taken by it.</param>
    protected Variable AddWeight(string name, Shape shape, Initializer initializer, Regularizer? regularizer = null, bool trainable = true)
    {
        var variable = new Variable(name, shape, trainable) { Path = $"{Name}/{name}" };
        _weights.Add(new LayerWeight(variable, initializer, regularizer));
        return variable;
    }

    /// <summary>An error that names this layer, what it got and what it expects.</summary>
    protected LayerException Unfit(string expected, IReadOnlyList<Shape> received, string advice) =>
        new($"{this}: expected {expected}, got {string.Join(" and ", received)}. {advice}");

    /// <summary>Makes the weights, unless that was done; checks that new inputs fit the weights made before.</summary>
    internal void EnsureBuilt(IReadOnlyList<Shape> inputs)
    {
        if (_builtFor is null)
        {
            OutputShapes(inputs);
            Build(inputs);
            _builtFor = inputs;
        }
        else if (_weights.Count > 0 && !Accepts(_builtFor, inputs))
            throw Unfit($"inputs of shape {string.Join(" and ", _builtFor)}, for which its weights were made", inputs, "Use a new layer for another shape.");
    }

    /// <summary>Whether weights made for some inputs serve others.</summary>
    protected virtual bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) =>
        built.Count == inputs.Count && built.Zip(inputs).All(p => p.First.Rank > 0 && p.Second.Rank > 0 && p.First.Last == p.Second.Last);

    internal void Rename(string name)
    {
        _name = name;
        foreach (var weight in _weights) weight.Variable.Path = $"{name}/{weight.Variable.Name}";
    }

    /// <summary>Kind and name, for example <c>Dense 'code'</c>.</summary>
    public override string ToString() => $"{GetType().Name} '{Name}'";

    /// <summary>The number of samples in a value of such a shape.</summary>
    protected static Value SampleCount(Shape shape) => shape.Rank == 0 ? Value.Number(1) : shape[0].IsBatch ? new ElementCount(shape[0]).On() : Value.Number(shape[0].Factor);
}
