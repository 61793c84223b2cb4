using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Loss and metrics over samples, batch by batch.</summary>
internal static class Evaluator
{
    /// <summary>Evaluates <paramref name="count"/> samples from <paramref name="first"/> on and writes the figures to the logs, with <paramref name="prefix"/> before their names.</summary>
    public static void Run(ModelSession session, BatchSource source, int first, int count, int batchSize, ulong seed, Logs logs, string prefix)
    {
        var random = new RandomKey(seed, RandomDomain.Evaluation);
        foreach (var program in session.Evaluation)
        {
            program.Reset();
            for (int start = 0, step = 0; start < count; start += batchSize, step++)
                program.Run(session.Executable, source.Tensors, null, first + start, Math.Min(batchSize, count - start), random, (ulong)step);
            foreach (var (name, column) in program.Names.Select((n, i) => (n, i))) logs[prefix + name] = program.Figure(column);
        }
    }
}
