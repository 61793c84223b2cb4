using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends;

/// <summary>Checks that what a run is given fits its program; without allocation when it does.</summary>
public static class RunChecks
{
    /// <summary>Returns if the arguments fit.</summary>
    /// <exception cref="ArgumentException">They do not; the message names the first that does not.</exception>
    public static void Fit(Program program, RunArguments arguments)
    {
        if (arguments.Batch < 1) throw Unfit(program, "a batch of at least 1 sample", $"{arguments.Batch}");
        if (arguments.Feeds.Length != program.Inputs.Count) throw Unfit(program, $"{program.Inputs.Count} feeds", $"{arguments.Feeds.Length}");
        if (arguments.Scalars.Length != program.Scalars.Count) throw Unfit(program, $"{program.Scalars.Count} scalars", $"{arguments.Scalars.Length}");
        if (arguments.Fetches.Length != program.Outputs.Count) throw Unfit(program, $"{program.Outputs.Count} fetches", $"{arguments.Fetches.Length}");
        for (var i = 0; i < arguments.Feeds.Length; i++) Fit(program, (Placeholder)program.Inputs[i].Operation, arguments.Feeds[i], arguments.Batch);
        for (var i = 0; i < arguments.Fetches.Length; i++)
        {
            var (fetch, length) = (arguments.Fetches[i], program.Outputs[i].Value.Shape.Length(arguments.Batch));
            var room = Math.Min(fetch.Floats?.Length ?? int.MaxValue, fetch.Doubles?.Length ?? int.MaxValue);
            if (fetch.Offset < 0 || room - length < fetch.Offset)
                throw Unfit(program, $"room for {length} values of output '{program.Outputs[i].Name}' from {fetch.Offset} on", $"an array of {room}");
        }
    }

    private static void Fit(Program program, Placeholder input, Feed feed, int batch)
    {
        var source = feed.Source;
        var batched = input.Shape.Rank > 0 && input.Shape[0].IsBatch;
        var rows = batched ? input.Shape[0].At(batch) : input.Shape.Rank == 0 ? 1 : input.Shape[0].Factor;
        if ((input.Type == DType.Int32) != (source.Type == DType.Int32))
            throw Unfit(program, $"{input.Type} for input '{input.Name}'", $"{source.Type}");
        if (source.Length != 0 && source.RowLength != (input.Shape.Rank == 0 ? 1 : input.Shape.Length(batch) / Math.Max(rows, 1)))
            throw Unfit(program, $"samples of shape {input.Shape.From(1)} for input '{input.Name}'", $"{source.Shape}");
        var last = feed.Start + (long)rows;
        if (feed.Start < 0 || last > (feed.Order?.Length ?? source.Rows))
            throw Unfit(program, $"samples {feed.Start} to {last} for input '{input.Name}'", $"{feed.Order?.Length ?? source.Rows} samples");
    }

    private static ArgumentException Unfit(Program program, string expected, string got) => new($"Program '{program.Name}': expected {expected}, got {got}.");
}
