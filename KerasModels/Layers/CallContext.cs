using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What layers share while one program is traced: the training flag, reads and changes of variables, random streams, added losses.</summary>
public sealed class CallContext
{
    private readonly Dictionary<Variable, Value> _reads = [];
    private readonly Dictionary<Variable, Value> _pending = [];
    private readonly Dictionary<Layer, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _draws = [];
    private readonly HashSet<Layer> _penalized = new(ReferenceEqualityComparer.Instance);
    private readonly List<Value> _losses = [];
    private readonly Stack<Layer> _open = [];
    private readonly int _phase;

    /// <summary>A context for one program.</summary>
    /// <param name="training">Whether layers behave as in training: dropout drops, batch statistics are taken.</param>
    /// <param name="layers">The model's layers in order; a layer's place decides its random streams.</param>
    /// <param name="phase">Which program of a training step it is, from 0 on: phases draw different numbers.</param>
    public CallContext(bool training, IEnumerable<Layer>? layers = null, int phase = 0)
    {
        (Training, _phase) = (training, phase);
        foreach (var layer in layers ?? []) _places.TryAdd(layer, _places.Count + 1);
    }

    /// <summary>Whether layers behave as in training.</summary>
    public bool Training { get; }

    /// <summary>The losses that layers have added (penalties on weights and activations), each one number.</summary>
    public IReadOnlyList<Value> Losses => _losses;

    /// <summary>The changes of variables other than by an optimizer: moving averages and the like.</summary>
    public IReadOnlyList<Assign> Assigns => [.. _pending.Select(p => new Assign(p.Key, p.Value))];

    /// <summary>The names of the layers being traced, outermost first, for example <c>model/dense_1</c>.</summary>
    public string Path => string.Join('/', _open.Reverse().Select(l => l.Name));

    /// <summary>A variable's value: one and the same however often it is read, the new one once it was assigned.</summary>
    public Value Read(Variable variable)
    {
        if (_pending.TryGetValue(variable, out var pending)) return pending;
        if (!_reads.TryGetValue(variable, out var read)) _reads[variable] = read = new VariableRead(variable).On();
        return read;
    }

    /// <summary>Changes a variable at the end of the step.</summary>
    public void Assign(Variable variable, Value newValue) => _pending[variable] = newValue;

    /// <summary>Adds a number to what is minimized.</summary>
    /// <exception cref="LayerException">It is not one number.</exception>
    public void AddLoss(Value loss)
    {
        if (loss.Shape.Rank != 0) throw new LayerException($"AddLoss in '{Path}': expected one number, got shape {loss.Shape}. Sum or average it first.");
        _losses.Add(loss);
    }

    /// <summary>Random numbers in [0, 1), different for each use, layer, phase and step.</summary>
    public Value RandomUniform(Shape shape) => new RandomUniform(shape, NextStream()).On();

    /// <summary>Random normal numbers of mean 0 and deviation 1, different for each use, layer, phase and step.</summary>
    public Value RandomNormal(Shape shape) => new RandomNormal(shape, NextStream()).On();

    internal void Enter(Layer layer) => _open.Push(layer);

    internal void Leave() => _open.Pop();

    /// <summary>True the first time: weights are penalized once a program, however often their layer is called.</summary>
    internal bool Penalizes(Layer layer) => _penalized.Add(layer);

    // phase, place of the layer and count of its draws, so that no two uses share a stream
    private int NextStream()
    {
        var place = 0;
        if (_open.TryPeek(out var layer) && !_places.TryGetValue(layer, out place)) _places[layer] = place = _places.Count + 1;
        var draw = _draws.GetValueOrDefault(place);
        _draws[place] = draw + 1;
        return (_phase << 24) | (place << 8) | draw;
    }
}
