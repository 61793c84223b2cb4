using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>A module run value by value in double precision; variables keep all their digits between steps.</summary>
public sealed class ReferenceExecutable : IExecutable, IVariableHolder
{
    private readonly Dictionary<Variable, (double[] Value, long Version)> _held = [];

    internal ReferenceExecutable(Module module)
    {
        foreach (var value in module.Programs.SelectMany(p => p.Values)) ReferenceKernels.For(value.Operation);
    }

    /// <inheritdoc/>
    public void Prepare(Program program, int batch) { }

    /// <inheritdoc/>
    public void Run(Program program, RunArguments arguments)
    {
        RunChecks.Fit(program, arguments);
        var results = new Dictionary<Value, NdArray>();
        foreach (var value in program.Values) results[value] = Compute(program, value, results, arguments);
        for (var i = 0; i < program.Outputs.Count; i++) Write(results[program.Outputs[i].Value], arguments.Fetches[i]);
        foreach (var (target, newValue) in program.Assigns) _held[target] = ((double[])results[newValue].Data.Clone(), target.Claim(this));
    }

    /// <summary>A variable's value with all its digits.</summary>
    public ReadOnlySpan<double> Read(Variable variable)
    {
        if (!_held.TryGetValue(variable, out var held) || held.Version != variable.Version)
            _held[variable] = held = (Array.ConvertAll(variable.Read().ToArray(), v => (double)v), variable.Version);
        return held.Value;
    }

    /// <summary>Replaces a variable's value, in double.</summary>
    public void Write(Variable variable, ReadOnlySpan<double> values)
    {
        if (values.Length != variable.Length) throw new ArgumentException($"Variable {variable}: expected {variable.Length} values, got {values.Length}.", nameof(values));
        _held[variable] = (values.ToArray(), variable.Claim(this));
    }

    /// <inheritdoc/>
    public void CopyTo(Variable variable, Span<float> destination)
    {
        var value = _held[variable].Value;
        for (var i = 0; i < value.Length; i++) destination[i] = (float)value[i];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (variable, held) in _held)
            if (held.Version == variable.Version) variable.Read();
        _held.Clear();
    }

    private NdArray Compute(Program program, Value value, Dictionary<Value, NdArray> results, RunArguments arguments)
    {
        var shape = value.Shape.At(arguments.Batch);
        return value.Operation switch
        {
            Placeholder => FromFeed(shape, arguments.Feeds[PlaceOf(program, value)], value.Shape),
            ScalarInput scalar => new NdArray(shape, [arguments.Scalars[program.Scalars.Index().First(s => s.Item == scalar.Name).Index]]),
            VariableRead read => new NdArray(shape, Read(read.Variable).ToArray()),
            _ => ReferenceKernels.For(value.Operation)!.Compute(value.Operation, [.. value.Inputs.Select(i => results[i])], shape, arguments),
        };
    }

    private static int PlaceOf(Program program, Value input) => program.Inputs.Index().First(i => i.Item == input).Index;

    private static NdArray FromFeed(int[] shape, Feed feed, Shape declared)
    {
        var result = new NdArray(shape);
        var perRow = declared.Rank > 0 && declared[0].IsBatch ? feed.Source.RowLength : result.Data.Length;
        for (var i = 0; i < result.Data.Length; i++)
        {
            var at = (perRow == 0 ? 0 : feed.Row(i / perRow) * perRow) + (i % perRow);
            result.Data[i] = feed.Source.Type switch
            {
                DType.Float32 => feed.Source.Floats[at],
                DType.Int32 => feed.Source.Integers[at],
                _ => feed.Source.Bytes[at] / 255f,
            };
        }

        return result;
    }

    private static void Write(NdArray value, Fetch fetch)
    {
        if (fetch.Doubles is { } doubles) value.Data.CopyTo(doubles, fetch.Offset);
        if (fetch.Floats is { } floats)
            for (var i = 0; i < value.Data.Length; i++) floats[fetch.Offset + i] = (float)value.Data[i];
    }
}
