using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Epochs and batches. Once the plans of the full and the last batch are prepared, a step allocates nothing.</summary>
internal sealed class FitLoop(Model model, FitSettings settings)
{
    public History Run(Samples samples, Samples? validationData, IReadOnlyList<Callback> callbacks, TextWriter? progress, CancellationToken cancellation)
    {
        var training = model.Check(samples, "Fit");
        var trained = validationData is null ? (int)Math.Floor(training.Count * (1 - settings.ValidationSplit)) : training.Count;
        if (trained == 0) throw new Layers.LayerException(FormattableString.Invariant($"Fit of model '{model.Name}': {training.Count} samples with a validation split of {settings.ValidationSplit} leave none to train on."));
        var split = trained < training.Count;
        var validation = validationData is not null ? model.Check(validationData, "Fit (validation data)") : split ? training : null;
        var session = model.TrainingSession(training, validation);
        model.EnsureInitialized(settings.Seed);

        var run = settings with { SampleCount = trained };
        var history = new History();
        List<Callback> all = [.. callbacks];
        if (progress is not null) all.Add(new ProgressPrinter(progress));
        foreach (var callback in all) callback.Begin(model, run);
        model.StopTraining = false;
        PreparePlans(session, run, trained, validation is null ? 0 : split ? training.Count - trained : validation.Count);

        var order = settings.Shuffle ? new int[trained] : null;
        var logs = new Logs();
        foreach (var callback in all) callback.OnTrainBegin();
        for (var epoch = settings.InitialEpoch; epoch < settings.Epochs && !model.StopTraining; epoch++)
        {
            logs = new Logs();
            foreach (var name in session.Training.SelectMany(p => p.Names)) logs[name] = 0;
            foreach (var callback in all) callback.OnEpochBegin(epoch);
            if (order is not null) Shuffling.Fill(order, settings.Seed, epoch);
            if (!Epoch(session, training, order, trained, all, logs, cancellation))
            {
                history.WasCancelled = true;
                break;
            }

            if (validation is not null && (epoch + 1) % settings.ValidationFrequency == 0)
                Evaluator.Run(session, validation, split ? trained : 0, split ? training.Count - trained : validation.Count, settings.ValidationBatchSize, settings.Seed, logs, "val_");
            foreach (var callback in all) callback.OnEpochEnd(epoch, logs);
            history.Add(epoch, logs);
        }

        foreach (var program in session.Training) program.FinishAverages();
        foreach (var callback in all) callback.OnTrainEnd(logs);
        return history;
    }

    private bool Epoch(ModelSession session, BatchSource source, int[]? order, int count, List<Callback> callbacks, Logs logs, CancellationToken cancellation)
    {
        var random = new RandomKey(settings.Seed, RandomDomain.Training);
        for (var i = 0; i < session.Training.Count; i++) session.Training[i].Reset();
        for (int start = 0, batch = 0; start < count; start += settings.BatchSize, batch++)
        {
            if (cancellation.IsCancellationRequested) return false;
            var size = Math.Min(settings.BatchSize, count - start);
            for (int i = 0, place = 0; i < session.Training.Count; i++)
            {
                var program = session.Training[i];
                for (var again = 0; again < program.Repetitions; again++)
                    program.Run(session.Executable, source.Tensors, order, start, size, random, (ulong)program.Iterations);
                program.WriteTo(logs, place);
                place += program.ColumnCount;
            }

            for (var i = 0; i < callbacks.Count; i++) callbacks[i].OnBatchEnd(batch, logs);
            if (model.StopTraining) break;
        }

        return true;
    }

    private static void PreparePlans(ModelSession session, FitSettings run, int trained, int validated)
    {
        foreach (var program in session.Training) Prepare(program, trained, run.BatchSize);
        foreach (var program in validated > 0 ? session.Evaluation : []) Prepare(program, validated, run.ValidationBatchSize);

        void Prepare(StepProgram program, int count, int batch)
        {
            session.Executable.Prepare(program.Program, Math.Min(batch, count));
            if (count > batch && count % batch is > 0 and var last) session.Executable.Prepare(program.Program, last);
        }
    }
}
