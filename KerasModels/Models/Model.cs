using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models.Summaries;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Layers between inputs and outputs that can be trained, evaluated and asked; itself a layer, so models nest.</summary>
/// <remarks>A model with a loss of its own derives from this class and overrides <see cref="Loss"/> or <see cref="TrainingPhases"/>.</remarks>
public partial class Model : Layer, IDisposable
{
    private readonly List<Layer> _tracked = [];
    private FunctionalGraph? _graph;
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

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        if (_graph is null) throw new LayerException($"{this} does not say what it gives. To predict with it, or to use it inside other models, override OutputShapes and Call; or predict with a model inside it.");
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

    // asked on its own first, a model inside another gets the weights that the other would draw
    internal void EnsureInitialized(ulong seed)
    {
        if (_owner is null) Initialization.Draw(this, seed, again: false);
        else _owner.EnsureInitialized(_owner.Seed);
    }

    /// <summary>Builds a model whose layers wait for the first samples' shapes.</summary>
    internal virtual void BuildFor(IReadOnlyList<Shape> inputs) { }

    private void Forget()
    {
        foreach (var session in _sessions.Values.Distinct()) session.Dispose();
        _sessions.Clear();
    }
}
