using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The codes at both ends of paths.</summary>
/// <param name="Chosen">Whose codes they are.</param>
/// <param name="From">A row a path.</param>
/// <param name="To">A row a path.</param>
/// <param name="Pairs">The places of the images that were encoded, or the numbers of the codes that were drawn.</param>
/// <param name="Data">The images; null where codes were drawn.</param>
/// <param name="Classes">The class of each path, for a model that is told one: that of the image at its beginning.</param>
internal sealed record PathEnds(ChosenModel Chosen, Tensor From, Tensor To, IReadOnlyList<(int From, int To)> Pairs, DataSet? Data, int[]? Classes)
{
    /// <summary>Random codes of a model without an encoder.</summary>
    public static PathEnds Drawn(ChosenModel chosen, int count, ulong seed)
    {
        var codes = LatentNoise.Normal(2 * count, chosen.Generative!.LatentSize, seed);
        return new PathEnds(chosen, codes.Slice(0, count), codes.Slice(count, count), [.. Enumerable.Range(0, count).Select(i => (i, count + i))], null, null);
    }

    /// <summary>Pairs of different places, drawn with a seed, none of them twice while there are others; the first of them do not depend on how many there are.</summary>
    public static IReadOnlyList<(int From, int To)> Pick(int images, int count, ulong seed)
    {
        var key = new RandomKey(seed, RandomDomain.Evaluation);
        var (pairs, drawn) = (new List<(int From, int To)>(), new HashSet<(int From, int To)>());
        for (var i = 0UL; pairs.Count < count; i++)
        {
            var (a, b, _, _) = Philox.Block(key, 0, i, 0);
            var from = (int)(a % (uint)images);
            var pair = (from, images == 1 ? from : (int)((from + 1 + (b % (uint)(images - 1))) % images));
            if (drawn.Count >= (long)images * Math.Max(1, images - 1)) drawn.Clear();
            if (drawn.Add(pair)) pairs.Add(pair);
        }

        return pairs;
    }

    /// <summary>The codes of test images.</summary>
    public static PathEnds Encoded(ChosenModel chosen, Model encoder, DataSet data, IReadOnlyList<(int From, int To)> pairs, int batch, CancellationToken stop)
    {
        int[] places = [.. pairs.Select(p => p.From).Concat(pairs.Select(p => p.To))];
        var length = data.Shape.Length;
        byte[] pixels = [.. places.SelectMany(p => data.Test.Pixels.Slice(p * length, length).ToArray())];
        ushort[]? labels = data.Test.Labels is { } all ? [.. places.Select(p => all.Span[p])] : null;
        var images = new ImageDataView(data.Name, data.Shape, pixels, labels, [.. data.ClassNames.Select(n => n.English)]);
        var codes = Codes.Of(chosen, encoder, images, batch, (_, _) => { }, stop)[0];
        int[]? classes = chosen.Generative is { NeedsLabels: true } ? [.. labels!.Take(pairs.Count).Select(l => (int)l)] : null;
        return new PathEnds(chosen, codes.Slice(0, pairs.Count), codes.Slice(pairs.Count, pairs.Count), pairs, data, classes);
    }
}
