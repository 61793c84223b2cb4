using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Data.Garments;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Garments drawn by this program: ten classes like Fashion-MNIST's, any number, bit-identical on every machine.</summary>
public sealed class SyntheticGarments : IDataSetSource
{
    /// <summary>How many training images are drawn where no number is asked for.</summary>
    public const int TrainImages = 60_000;

    /// <summary>How many test images are drawn where no number is asked for.</summary>
    public const int TestImages = 10_000;

    private const int Classes = 10;
    private const int ImagesPerTask = 500;
    private static readonly ImageShape Image = new(GarmentCanvas.Side, GarmentCanvas.Side);

    /// <inheritdoc/>
    public string Name => "synthetic-garments";

    /// <inheritdoc/>
    public Text Description { get; } = new(
        "60,000 + 10,000 drawn garments, 28x28 grey, 10 classes; needs no download",
        "60 000 + 10 000 vêtements dessinés, 28x28 en gris, 10 classes ; sans téléchargement");

    /// <inheritdoc/>
    public IReadOnlyList<Text> ClassNames => FashionMnist.Garments;

    /// <inheritdoc/>
    public Phrase? Find(DataPlaces places) => DataTexts.OriginDrawn.With(0);

    /// <inheritdoc/>
    public Task<DataSet> LoadAsync(DataRequest request, CancellationToken cancellationToken) => Task.Run(() => new DataSet(
        Name, Part(request.Seed, 0, request.TrainCount ?? TrainImages, cancellationToken), Part(request.Seed, 1, request.TestCount ?? TestImages, cancellationToken), ClassNames, DataTexts.OriginDrawn.With(request.Seed)), cancellationToken);

    /// <summary>Draws images; each depends on the seed, the part and its index alone.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="part">0 for training, 1 for test images.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="cancellationToken">Stops the drawing.</param>
    public static (byte[] Pixels, ushort[] Labels) Draw(int seed, int part, int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Array.MaxLength / Image.Length);
        var pixels = GC.AllocateUninitializedArray<byte>(count * Image.Length);
        var labels = new ushort[count];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, (count + ImagesPerTask - 1) / ImagesPerTask, options, () => new GarmentCanvas(), (task, _, canvas) =>
        {
            for (var i = task * ImagesPerTask; i < Math.Min(count, (task + 1) * ImagesPerTask); i++)
            {
                labels[i] = (ushort)LabelOf(seed, part, i);
                var random = new GarmentRandom(seed, part, i);
                canvas.Start(ref random);
                GarmentDrawings.Draw(labels[i], canvas, ref random);
                canvas.Write(pixels.AsSpan(i * Image.Length, Image.Length), ref random);
            }

            return canvas;
        }, _ => { });
        return (pixels, labels);
    }

    // Every ten images in a row are one of each class, in an order of their own.
    private static int LabelOf(int seed, int part, int index)
    {
        var random = new GarmentRandom(seed, part + 2, index / Classes);
        Span<int> order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        for (var i = Classes - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order[index % Classes];
    }

    private ImageDataView Part(int seed, int part, int count, CancellationToken cancellationToken)
    {
        var (pixels, labels) = Draw(seed, part, count, cancellationToken);
        return new ImageDataView(Name, Image, pixels, labels, [.. ClassNames.Select(name => name.English)]);
    }
}
