using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>A traced program with all that one run of it needs, made once: a step allocates nothing.</summary>
internal sealed class StepProgram
{
    private readonly Optimizer _optimizer;
    private readonly bool _updates;
    private readonly double[] _rates, _batch, _sums;
    private readonly int[] _ratePlaces;
    private readonly (int Place, Func<long, double> At)[] _schedules;
    private readonly (string Name, int Start, int Length, Metric? Metric, Averaging Averaging)[] _columns;
    private readonly RunArguments _arguments;
    private double _samples, _batches;

    public StepProgram(Program program, IReadOnlyList<Report> reports, StepTrace trace, TrainingPhase phase, OptimizerUpdate? update)
    {
        (Program, _optimizer, _updates, Repetitions) = (program, phase.Optimizer, update is not null, phase.Repetitions);
        _rates = new double[update?.Scalars.Count ?? 0];
        _ratePlaces = [.. (update?.Scalars ?? []).Select(PlaceOf)];
        _schedules = [.. trace.Schedules.Select(s => (PlaceOf(s.Name), s.At)).Where(s => s.Item1 >= 0)];
        var (columns, start) = (new List<(string, int, int, Metric?, Averaging)>(), 0);
        foreach (var report in reports)
        {
            var length = report.Terms.Sum(t => t.Shape.Length());
            columns.Add((report.Name, start, length, report.Metric, report.Averaging));
            start += length;
        }

        (_columns, _batch, _sums) = ([.. columns], new double[start], new double[start]);
        var fetches = new Fetch[program.Outputs.Count];
        for (int i = 0, at = 0; i < fetches.Length; at += program.Outputs[i++].Value.Shape.Length()) fetches[i] = new Fetch(null, _batch, at);
        _arguments = new RunArguments { Feeds = new Feed[program.Inputs.Count], Scalars = new double[program.Scalars.Count], Fetches = fetches };
    }

    public Program Program { get; }

    public IEnumerable<string> Names => _columns.Select(c => c.Name);

    public int ColumnCount => _columns.Length;

    /// <summary>How often the program runs in a training step.</summary>
    public int Repetitions { get; }

    /// <summary>The number of updates made so far: the training step that random numbers belong to.</summary>
    public long Iterations => _optimizer.Iterations;

    /// <summary>Gives variables the values of the optimizer's moving averages, if it keeps some.</summary>
    public void FinishAverages() => _optimizer?.FinishAverages();

    public void Reset()
    {
        Array.Clear(_sums);
        _samples = _batches = 0;
    }

    /// <summary>Runs one batch and adds up what it reports, in double.</summary>
    public void Run(IExecutable executable, IReadOnlyList<Tensor> tensors, int[]? order, int start, int count, RandomKey random, ulong step)
    {
        for (var i = 0; i < _arguments.Feeds.Length; i++) _arguments.Feeds[i] = new Feed(tensors[i], order, start);
        foreach (var (place, at) in _schedules) _arguments.Scalars[place] = at(Iterations);
        if (_updates) _optimizer.NextScalars(_rates);
        for (var i = 0; i < _rates.Length; i++)
            if (_ratePlaces[i] >= 0) _arguments.Scalars[_ratePlaces[i]] = _rates[i];
        (_arguments.Batch, _arguments.Random, _arguments.Step) = (count, random, step);
        executable.Run(Program, _arguments);
        foreach (var (_, from, length, metric, averaging) in _columns)
            for (var i = from; i < from + length; i++) _sums[i] += metric is null && averaging == Averaging.Samples ? _batch[i] * count : _batch[i];
        _samples += count;
        _batches++;
    }

    /// <summary>Writes each figure so far to its place in the logs.</summary>
    public void WriteTo(Logs logs, int firstPlace)
    {
        for (var i = 0; i < _columns.Length; i++) logs.Set(firstPlace + i, Figure(i));
    }

    public double Figure(int column)
    {
        var (_, start, length, metric, averaging) = _columns[column];
        return metric is null ? _sums[start] / (averaging == Averaging.Samples ? _samples : _batches) : metric.Result(_sums.AsSpan(start, length));
    }

    private int PlaceOf(string name)
    {
        for (var i = 0; i < Program.Scalars.Count; i++)
            if (Program.Scalars[i] == name) return i;
        return -1;
    }
}
