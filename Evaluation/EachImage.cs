namespace MLGenerative.Evaluation;

/// <summary>Runs over the images of a block, on several threads.</summary>
internal static class EachImage
{
    /// <summary>What is done with one image.</summary>
    /// <param name="image">Its values.</param>
    /// <param name="index">Its place in the block.</param>
    public delegate void Work(ReadOnlySpan<float> image, int index);

    /// <summary>Does the work for every image; each writes its own part of the result, so that threads change no bit.</summary>
    public static void Run(string what, ReadOnlyMemory<float> images, ImageShape shape, int threads, Work work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (shape.Height < 1 || shape.Width < 1 || shape.Channels < 1 || images.Length % shape.Length != 0)
            throw new ArgumentException($"{what}: {images.Length} values are not a whole number of {shape} images. Check the image shape, channels included.");
        void One(int index) => work(images.Span.Slice(index * shape.Length, shape.Length), index);
        var count = images.Length / shape.Length;
        if (threads == 1)
            for (var i = 0; i < count; i++) One(i);
        else
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, One);
    }
}
