using System.Text;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>The distinct tensors of some samples, and which of them is what: a tensor that is input and target is fed once.</summary>
internal sealed class BatchSource
{
    private readonly List<Tensor> _tensors = [];
    private readonly List<string> _names = [];
    private readonly int[] _inputs, _targets;
    private readonly int? _weight;

    public BatchSource(Samples samples, IReadOnlyList<string> inputNames, IReadOnlyList<string> targetNames)
    {
        _inputs = [.. samples.Inputs.Select((t, i) => Slot(t, inputNames[i]))];
        _targets = [.. (samples.Targets ?? TensorList.Of()).Select((t, i) => Slot(t, targetNames[i]))];
        _weight = samples.Weights is { } weights ? Slot(weights, "sample_weight") : null;
        Count = samples.Count;
    }

    public int Count { get; }

    public IReadOnlyList<Tensor> Tensors => _tensors;

    /// <summary>What programs for such samples depend on.</summary>
    public string Key
    {
        get
        {
            var key = new StringBuilder();
            foreach (var (tensor, name) in _tensors.Zip(_names)) key.Append(name).Append(IsWhole(tensor) ? " int " : " float ").Append(tensor.Shape.From(1)).Append(';');
            return key.AppendJoin(',', _inputs).Append('>').AppendJoin(',', _targets).Append('w').Append(_weight).ToString();
        }
    }

    /// <summary>New placeholders, one a distinct tensor.</summary>
    public IReadOnlyList<Value> Placeholders() =>
        [.. _tensors.Zip(_names, (t, name) => new Placeholder(name, Shape.BatchOf(t.Shape.From(1)), IsWhole(t) ? DType.Int32 : DType.Float32).On())];

    public IReadOnlyList<Value> Inputs(IReadOnlyList<Value> placeholders) => [.. _inputs.Select(i => placeholders[i])];

    public IReadOnlyList<Value> Targets(IReadOnlyList<Value> placeholders) => [.. _targets.Select(i => placeholders[i])];

    public Value? Weight(IReadOnlyList<Value> placeholders) => _weight is { } slot ? placeholders[slot] : null;

    private static bool IsWhole(Tensor tensor) => tensor.Type == DType.Int32;

    private int Slot(Tensor tensor, string name)
    {
        var known = _tensors.FindIndex(t => ReferenceEquals(t, tensor));
        if (known >= 0) return known;
        _tensors.Add(tensor);
        _names.Add(name);
        return _tensors.Count - 1;
    }
}
