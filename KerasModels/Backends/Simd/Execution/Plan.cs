using System.Runtime.ExceptionServices;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A program made ready for one batch size.</summary>
internal sealed unsafe class Plan : IParallelWork
{
    private Exception? _failure;
    private int _run;

    /// <summary>What the caller does before the first stage: scalars, feeds that do not go by samples, numbers made of them.</summary>
    public required Step[] Prologue { get; init; }

    /// <summary>The stages; each begins when all units of the one before are finished.</summary>
    public required Stage[] Stages { get; init; }

    /// <summary>Where each output lies, and how it is written.</summary>
    public required FetchStep[] Fetches { get; init; }

    /// <summary>The variables it reads or changes.</summary>
    public required VariableMemory[] Variables { get; init; }

    /// <summary>The variables it changes, and the copies that it changes with them.</summary>
    public required (VariableMemory Variable, VariableCopy[] Copies)[] Changes { get; init; }

    /// <summary>Values that last as long as the plan.</summary>
    public required NativeBuffer Numbers { get; init; }

    /// <summary>Where its values lie in the arena.</summary>
    public required Planning.MemoryPlan Memory { get; init; }

    /// <summary>Floats of scratch memory a thread.</summary>
    public required long Scratch { get; init; }

    /// <summary>Told how long each step took; usually none.</summary>
    public StepClock? Clock { get; set; }

    /// <summary>The pool of the current run.</summary>
    public WorkerPool Pool { get; set; } = null!;

    /// <summary>The arguments of the current run.</summary>
    public RunArguments Arguments { get; set; } = null!;

    /// <summary>Scratch memory for all threads.</summary>
    public float* ScratchMemory { get; set; }

    /// <inheritdoc/>
    public void Run(int thread)
    {
        var run = Volatile.Read(ref _run);
        foreach (var stage in Stages)
        {
            while (stage.TryClaim(run, thread, out var unit))
            {
                Run(unit, thread);
                stage.Finish();
            }

            var wait = 0;
            while (!stage.IsFinished)
            {
                if (Volatile.Read(ref _run) != run) return;
                Pool.Pause(ref wait);
            }
        }
    }

    /// <summary>Runs the program.</summary>
    public void Run(RunArguments arguments, WorkerPool pool, float* scratch, IVariableHolder holder)
    {
        foreach (var variable in Variables) variable.Refresh();
        (Arguments, Pool, _failure) = (arguments, pool, null);
        ScratchMemory = scratch;
        var context = new StepContext(arguments, (nint)scratch);
        foreach (var step in Prologue) step.Run(context, 0, 1);
        var run = Volatile.Read(ref _run) + 1;
        foreach (var stage in Stages) stage.Reset(run);

        // Only now can a thread learn the number: it must not find one stage new and another of the run before.
        Volatile.Write(ref _run, run);
        if (Stages.Length > 0) pool.Offer(this);
        if (_failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        foreach (var fetch in Fetches) fetch.Run(context, 0, 1);
        foreach (var (variable, copies) in Changes) variable.Changed(holder, copies);
    }

    // After a failure units are claimed but not run, so that every stage comes to its end; the caller throws.
    private void Run(in Unit unit, int thread)
    {
        if (Volatile.Read(ref _failure) is not null) return;
        try
        {
            var (scratch, own) = ((nint)(ScratchMemory + (thread * Scratch)), unit.ByThread[thread]);
            var context = new StepContext(Arguments, scratch);
            own.Bind(context.Scratch, unit.From);
            if (Clock is { } clock) clock.Run(own.Steps, unit, context);
            else foreach (var step in own.Steps) step.Run(context, unit.From, unit.To);
        }
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }
    }
}
