namespace MLGenerative.Evaluation.Similarity;

/// <summary>Scores reconstructions against their originals, image by image, under one or more definitions.</summary>
public static class Similarity
{
    private const int ImagesAtATime = 64;

    /// <summary>Every definition there is, by name: MSE, MAE, PSNR and one SSIM a profile.</summary>
    public static IReadOnlyList<ISimilarity> All { get; } =
        [.. Registry.Of<ISimilarity>(m => m.Name).Concat(SsimProfile.All.Select(p => new Ssim(p))).OrderBy(m => m.Name, StringComparer.Ordinal)];

    /// <summary>What is scored when nothing else is asked for: <c>SsimScikitImage</c>, <c>Mse</c>, <c>Mae</c>, <c>Psnr</c>.</summary>
    public static IReadOnlyList<ISimilarity> Defaults { get; } = [new Ssim(SsimProfile.ScikitImage), new Mse(), new Mae(), new Psnr()];

    /// <summary>The definition called <paramref name="name"/>, such as <c>SsimTensorFlow</c>; case is ignored.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public static ISimilarity Named(string name) => Registry.Find(All, m => m.Name, name, "similarity");

    /// <summary>Scores every pair of images; threads share out images and never change a bit of the result.</summary>
    /// <param name="originals">Images one after another, each row by row, channels last.</param>
    /// <param name="reconstructions">As many images of the same shape.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="measures">The definitions, in the order of the columns; <see cref="Defaults"/> when null.</param>
    /// <param name="dataRange">The largest possible pixel value less the smallest.</param>
    /// <param name="threads">At most so many threads, at least 1.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other or a window, the range or the threads are not positive, or a definition comes twice.</exception>
    public static SimilarityScores PerImage(
        ReadOnlyMemory<float> originals, ReadOnlyMemory<float> reconstructions, ImageShape shape, IReadOnlyList<ISimilarity>? measures = null, double dataRange = 1, int threads = 1)
    {
        var count = ImagePairs.Count("Similarity", originals.Length, reconstructions.Length, shape, dataRange);
        return Run(count, measures ?? Defaults, threads, (measure, first, scores) =>
        {
            int start = first * shape.Length, values = scores.Length * shape.Length;
            measure.Score(originals.Span.Slice(start, values), reconstructions.Span.Slice(start, values), shape, dataRange, scores.Span);
        });
    }

    /// <summary>Scores every pair of images of bytes, with a data range of 255.</summary>
    /// <inheritdoc cref="PerImage(ReadOnlyMemory{float}, ReadOnlyMemory{float}, ImageShape, IReadOnlyList{ISimilarity}?, double, int)"/>
    public static SimilarityScores PerImage(
        ReadOnlyMemory<byte> originals, ReadOnlyMemory<byte> reconstructions, ImageShape shape, IReadOnlyList<ISimilarity>? measures = null, double dataRange = 255, int threads = 1)
    {
        var count = ImagePairs.Count("Similarity", originals.Length, reconstructions.Length, shape, dataRange);
        return Run(count, measures ?? Defaults, threads, (measure, first, scores) =>
        {
            int start = first * shape.Length, values = scores.Length * shape.Length;
            ByteImages.Score(measure, originals.Span.Slice(start, values), reconstructions.Span.Slice(start, values), shape, dataRange, scores.Span);
        });
    }

    private static SimilarityScores Run(int count, IReadOnlyList<ISimilarity> measures, int threads, Action<ISimilarity, int, Memory<double>> score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var columns = measures.Select(m => new ScoreColumn(m, new double[count])).ToList();
        var scores = new SimilarityScores(count, columns);
        foreach (var column in columns)
        {
            // The first images alone: what does not fit is refused here, on the caller's thread, and not wrapped by the parallel loop.
            var head = Math.Min(count, ImagesAtATime);
            if (head > 0) score(column.Measure, 0, column.Writable.AsMemory(0, head));
            var rest = (count - head + ImagesAtATime - 1) / ImagesAtATime;
            void Part(int part)
            {
                var first = head + (part * ImagesAtATime);
                score(column.Measure, first, column.Writable.AsMemory(first, Math.Min(ImagesAtATime, count - first)));
            }

            if (threads == 1)
                for (var part = 0; part < rest; part++) Part(part);
            else
                Parallel.For(0, rest, new ParallelOptions { MaxDegreeOfParallelism = threads }, Part);
        }

        return scores;
    }
}
