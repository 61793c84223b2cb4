using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>A module made ready to run: plans by program and batch size over one arena and one copy of the variables.</summary>
internal sealed unsafe class SimdExecutable<T> : IExecutable, IVariableHolder where T : unmanaged, ILanes<T>
{
    private readonly WorkerPool _pool;
    private readonly Module _module;
    private readonly Dictionary<Variable, VariableMemory> _variables = [];
    private readonly Dictionary<(Program Program, int Batch), Plan> _plans = [];
    private readonly Lock _turn = new();
    private NativeBuffer? _arena, _scratch;
    private readonly StepClock? _clock;
    private readonly bool _fuse;
    private bool _isDisposed;

    public SimdExecutable(Module module, SimdOptions options)
    {
        (_module, _pool, _clock, _fuse) = (module, options.Pool ?? WorkerPool.Shared, options.Clock, options.Fuse);
        foreach (var value in module.Programs.SelectMany(p => p.Values)) SimdKernels.For(value.Operation);

        // A program that changes a variable changes all its copies, those too that another program reads.
        foreach (var form in module.Programs.SelectMany(RightOperands.FormsIn)) MemoryOf(form.Variable).Copy(form.IsTransposed, form.IsInPanels);
    }

    /// <inheritdoc/>
    public void Prepare(Program program, int batch)
    {
        lock (_turn) PlanOf(program, batch);
    }

    /// <inheritdoc/>
    public void Run(Program program, RunArguments arguments)
    {
        RunChecks.Fit(program, arguments);
        lock (_turn) PlanOf(program, arguments.Batch).Run(arguments, _pool, _scratch!.Pointer, this);
    }

    /// <inheritdoc/>
    public void CopyTo(Variable variable, Span<float> destination)
    {
        lock (_turn) _variables[variable].Value.CopyTo(destination);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            foreach (var memory in _variables.Values)
            {
                if (memory.IsNewest) memory.Variable.Read();
                memory.Dispose();
            }

            foreach (var plan in _plans.Values) plan.Numbers.Dispose();
            _arena?.Dispose();
            _scratch?.Dispose();
        }
    }

    private Plan PlanOf(Program program, int batch)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_plans.TryGetValue((program, batch), out var plan)) return plan;
        if (!_module.Programs.Contains(program))
            throw new ArgumentException($"Program '{program.Name}' is not one of this module's: {string.Join(", ", _module.Programs.Select(p => p.Name))}.", nameof(program));
        plan = PlanBuilder.Build<T>(program, batch, _pool.Threads, _fuse, MemoryOf);
        Grow(ref _scratch, plan.Scratch * _pool.Threads);
        if (Grow(ref _arena, plan.Memory.Length))
        {
            foreach (var other in _plans.Values) other.Memory.Bind(_arena!.Pointer);
        }

        plan.Memory.Bind(_arena!.Pointer);
        plan.Clock = _clock;

        // A variable of zeros makes its array when it is first read: now, not in the first step.
        foreach (var variable in plan.Variables) variable.Refresh();
        if (_clock is not null) _clock.Memory = (_arena!.Length * sizeof(float), _scratch!.Length * sizeof(float), _variables.Values.Sum(v => v.Bytes));
        return _plans[(program, batch)] = plan;
    }

    private VariableMemory MemoryOf(Variable variable)
    {
        if (!_variables.TryGetValue(variable, out var memory)) _variables[variable] = memory = new VariableMemory(variable);
        return memory;
    }

    private static bool Grow(ref NativeBuffer? buffer, long length)
    {
        if (buffer is not null && buffer.Length >= length) return false;
        buffer?.Dispose();
        buffer = new NativeBuffer(length);
        return true;
    }
}
