using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>What a program is fed for one batch size: memory that is filled anew for each run.</summary>
internal sealed class BatchTensors : IDisposable
{
    private readonly FeedTensor[] _inputs, _scalars, _random;
    private readonly float[][] _numbers;
    private readonly TensorHandle? _batch;
    private readonly RandomNumbers? _source;
    private readonly RunArguments _draw;
    private readonly bool _isKept;

    /// <summary>Memory for a program's feeds.</summary>
    /// <param name="program">The program.</param>
    /// <param name="random">Its random leaves.</param>
    /// <param name="source">Who draws their numbers; null: there are none.</param>
    /// <param name="batch">The batch size.</param>
    /// <param name="needsBatch">Whether the batch size itself is fed.</param>
    public BatchTensors(Program program, IReadOnlyList<Value> random, RandomNumbers? source, int batch, bool needsBatch)
    {
        (_source, _isKept) = (source, program.Assigns.Any(a => MayBeFeed(a.NewValue)));
        _inputs = [.. program.Inputs.Select(i => new FeedTensor(i, batch))];
        _scalars = [.. program.Scalars.Select(s => new FeedTensor(new ScalarInput(s).On(), batch))];
        _random = [.. random.Select(r => new FeedTensor(r, batch))];
        _numbers = source?.Arrays(batch) ?? [];
        _draw = new RunArguments { Batch = batch, Fetches = [.. _numbers.Select(n => new Fetch(n))] };
        if (needsBatch)
        {
            _batch = TensorHandle.Allocate(Protos.DataType.DtInt32, []);
            _batch.Elements<int>()[0] = batch;
        }

        Pointers = new nint[_inputs.Length + _scalars.Length + _random.Length + (needsBatch ? 1 : 0)];
        Point();
    }

    /// <summary>The tensors: inputs, scalars, random numbers, batch size.</summary>
    public nint[] Pointers { get; }

    /// <summary>Fills them for a run.</summary>
    public void Fill(RunArguments arguments)
    {
        if (_isKept) Renew();
        for (var i = 0; i < _inputs.Length; i++) _inputs[i].Fill(arguments.Feeds[i]);
        for (var i = 0; i < _scalars.Length; i++) _scalars[i].Tensor.Elements<float>()[0] = (float)arguments.Scalars[i];
        if (_source is null) return;
        (_draw.Random, _draw.Step) = (arguments.Random, arguments.Step);
        _source.Draw(_draw);
        for (var i = 0; i < _random.Length; i++) _random[i].Fill(_numbers[i]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var feed in _inputs.Concat(_scalars).Concat(_random)) feed.Dispose();
        _batch?.Dispose();
    }

    private void Renew()
    {
        foreach (var feed in _inputs) feed.Renew();
        foreach (var feed in _scalars) feed.Renew();
        foreach (var feed in _random) feed.Renew();
        Point();
    }

    private void Point()
    {
        var place = 0;
        foreach (var feed in _inputs.Concat(_scalars).Concat(_random)) Pointers[place++] = feed.Tensor.Pointer;
        if (_batch is not null) Pointers[place] = _batch.Pointer;
    }

    // A variable that is assigned a feed, or a feed in another shape, keeps the feed's memory as its value.
    private static bool MayBeFeed(Value value)
    {
        while (value.Inputs.Count == 1) value = value.Inputs[0];
        return value.Inputs.Count == 0 && value.Operation is not VariableRead;
    }
}
