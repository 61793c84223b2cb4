using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>A model's outputs for samples, batch by batch.</summary>
internal static class Predictor
{
    public static IReadOnlyList<Tensor> Run(Model model, ModelSession session, BatchSource source, int batchSize, TensorList? into)
    {
        var program = session.Prediction!;
        var (shapes, lengths) = (new int[program.Outputs.Count][], new int[program.Outputs.Count]);
        for (var i = 0; i < shapes.Length; i++)
        {
            var shape = program.Outputs[i].Value.Shape;
            if (shape.Rank == 0 || shape[0] != Dim.Batch)
                throw new LayerException($"Predict of model '{model.Name}': output '{program.Outputs[i].Name}' has shape {shape}, not one row a sample. Leave the batch dimension in front.");
            (shapes[i], lengths[i]) = (shape.At(source.Count), shape.From(1).Length());
        }

        var results = into is null ? [.. shapes.Select(s => new Tensor(new float[s.Aggregate(1, (a, b) => checked(a * b))], s))] : Given(model, into, shapes);
        var arguments = new RunArguments { Feeds = new Feed[source.Tensors.Count], Fetches = new Fetch[results.Length], Scalars = new double[program.Scalars.Count] };
        arguments.Random = new RandomKey(model.Seed, RandomDomain.Prediction);
        for (var start = 0; start < source.Count; start += batchSize)
        {
            for (var i = 0; i < arguments.Feeds.Length; i++) arguments.Feeds[i] = new Feed(source.Tensors[i], null, start);
            for (var i = 0; i < results.Length; i++) arguments.Fetches[i] = new Fetch(results[i].Floats, null, start * lengths[i]);
            arguments.Batch = Math.Min(batchSize, source.Count - start);
            arguments.Step = (ulong)(start / batchSize);
            session.Executable.Run(program, arguments);
        }

        return results;
    }

    private static Tensor[] Given(Model model, TensorList into, int[][] shapes)
    {
        if (into.Count != shapes.Length) throw new LayerException($"Predict of model '{model.Name}': expected {shapes.Length} tensors to write to, got {into.Count}.");
        for (var i = 0; i < shapes.Length; i++)
            if (into[i].Type != DType.Float32 || into[i].Length != shapes[i].Aggregate(1, (a, b) => checked(a * b)))
                throw new LayerException($"Predict of model '{model.Name}': expected a Float32 tensor of shape ({string.Join(", ", shapes[i])}) to write to, got {into[i]}.");
        return [.. into];
    }
}
