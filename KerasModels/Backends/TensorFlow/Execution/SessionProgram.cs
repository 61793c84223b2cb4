using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>A program in a session: where it is fed and fetched, and memory for each batch size it has run with.</summary>
internal sealed class SessionProgram : IDisposable
{
    private readonly NativeGraph _graph;
    private readonly ProgramNames _names;
    private readonly TensorPlace[] _inputs, _outputs;
    private readonly nint[] _outputTensors, _targets;
    private readonly Dictionary<int, BatchTensors> _batches = [];
    private readonly RandomNumbers? _random;
    private readonly string _what;

    public SessionProgram(NativeGraph graph, ProgramNames names)
    {
        (_graph, _names, _what) = (graph, names, $"running program '{names.Program.Name}'");
        _inputs = [.. names.Inputs.Concat(names.Scalars).Concat(names.Random.Select(r => r.Name)).Concat(names.Batch is null ? [] : [names.Batch]).Select(graph.Place)];
        _outputs = [.. names.Outputs.Select(graph.Place)];
        _outputTensors = new nint[_outputs.Length];
        _targets = names.Commit is null ? [] : [graph.Operation(names.Commit)];
        _random = names.Random.Count == 0 ? null : new RandomNumbers([.. names.Random.Select(r => r.Value)]);
    }

    /// <summary>Memory for a batch size, made when it is first asked for.</summary>
    public BatchTensors Tensors(int batch)
    {
        if (!_batches.TryGetValue(batch, out var tensors))
            _batches[batch] = tensors = new BatchTensors(_names.Program, [.. _names.Random.Select(r => r.Value)], _random, batch, _names.Batch is not null);
        return tensors;
    }

    /// <summary>Runs it.</summary>
    public void Run(RunArguments arguments, StatusHandle status)
    {
        var tensors = Tensors(arguments.Batch);
        tensors.Fill(arguments);
        try
        {
            _graph.Run(status, _inputs, tensors.Pointers, _outputs, _outputTensors, _targets, _what);
            for (var i = 0; i < _outputTensors.Length; i++) Fetch(_names.Program.Outputs[i].Value.Type, _outputTensors[i], arguments.Fetches[i]);
        }
        finally
        {
            // Raw, so that a step allocates no handles; nobody else sees them.
            foreach (var tensor in _outputTensors)
                if (tensor != 0) NativeMethods.TF_DeleteTensor(tensor);
            Array.Clear(_outputTensors);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensors in _batches.Values) tensors.Dispose();
        _random?.Dispose();
    }

    private static void Fetch(DType type, nint tensor, Fetch fetch)
    {
        switch (type)
        {
            case DType.Float32:
                var numbers = TensorHandle.ElementsOf<float>(tensor);
                if (fetch.Floats is { } floats) numbers.CopyTo(floats.AsSpan(fetch.Offset));
                if (fetch.Doubles is { } doubles)
                    for (var i = 0; i < numbers.Length; i++) doubles[fetch.Offset + i] = numbers[i];
                break;
            case DType.Int32:
                var wholes = TensorHandle.ElementsOf<int>(tensor);
                for (var i = 0; i < wholes.Length; i++) Put(fetch, i, wholes[i]);
                break;
            default:
                var mask = TensorHandle.ElementsOf<byte>(tensor);
                for (var i = 0; i < mask.Length; i++) Put(fetch, i, mask[i]);
                break;
        }
    }

    private static void Put(Fetch fetch, int place, double number)
    {
        if (fetch.Floats is { } floats) floats[fetch.Offset + place] = (float)number;
        if (fetch.Doubles is { } doubles) doubles[fetch.Offset + place] = number;
    }
}
