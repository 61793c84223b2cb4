using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Images in rows and columns with sharp pixels, labels around and captions below them. Its height follows from its content.</summary>
public sealed record ImageGrid : Chart
{
    private const double Margin = 14;
    private const double LabelSize = 12;
    private const double CaptionSize = 11;
    private const double WidestLabel = 120;
    private const double Least = 200;

    /// <summary>The size of every image.</summary>
    public required ImageShape Shape { get; init; }

    /// <summary>The rows, from the top; they may differ in length.</summary>
    public required IReadOnlyList<ImageRow> Rows { get; init; }

    /// <summary>Texts above the columns; empty for none.</summary>
    public IReadOnlyList<string> ColumnLabels { get; init; } = [];

    /// <summary>The colour map of images with one channel.</summary>
    public ColorMap Colors { get; init; } = ColorMap.Viridis;

    /// <summary>The value shown darkest.</summary>
    public double Minimum { get; init; }

    /// <summary>The value shown brightest.</summary>
    public double Maximum { get; init; } = 1;

    /// <summary>CSS pixels between images; 0 for a seamless sheet.</summary>
    public double Gap { get; init; } = 6;

    /// <summary>The most CSS pixels an image is wide.</summary>
    public double LargestImage { get; init; } = 112;

    /// <summary>Whether the sheet ends behind its images and its title, instead of at its width: for a file of its own, not for a column of a page.</summary>
    public bool EndsWithImages { get; init; }

    internal override Canvas Draw()
    {
        Check();
        var heading = new Heading(this, [], Margin);
        var columns = Math.Max(ColumnLabels.Count, Rows.Select(r => r.Images.Count).DefaultIfEmpty(0).Max());
        if (columns == 0)
            return Empty(heading);
        var labels = Rows.Select(r => TextMetrics.Wrap(r.Label, WidestLabel, LabelSize)).ToList();
        var labelWidth = labels.SelectMany(l => l).Select(t => TextMetrics.Width(t, LabelSize)).DefaultIfEmpty(0).Max();
        var left = Margin + (labelWidth > 0 ? labelWidth + 10 : 0);
        var width = ImageWidth((Width - left - Margin - ((columns - 1) * Gap)) / columns);
        var height = width * Shape.Height / Shape.Width;
        var pitch = width + Gap;
        var tops = ColumnLabels.Select(l => TextMetrics.Wrap(l, pitch - 2, LabelSize)).ToList();
        var captions = Rows.Select(r => r.Captions?.Select(c => TextMetrics.Wrap(c, pitch - 2, CaptionSize)).ToList()).ToList();

        var y = heading.Bottom + 10 + (tops.Select(t => t.Count).DefaultIfEmpty(0).Max() * LabelSize * TextMetrics.LineHeight);
        var columnBottom = y - 4;
        var rowTops = new List<double>();
        for (var r = 0; r < Rows.Count; r++)
        {
            rowTops.Add(y);
            var lines = captions[r]?.Select(c => c.Count).DefaultIfEmpty(0).Max() ?? 0;
            y += Math.Max(height, labels[r].Count * LabelSize * TextMetrics.LineHeight) + (lines > 0 ? 4 + (lines * CaptionSize * TextMetrics.LineHeight) + 6 : 0) + Gap;
        }
        var right = Math.Max(heading.Right, left + (columns * pitch) - Gap) + Margin;
        var canvas = new Canvas(EndsWithImages ? Math.Min(Width, Math.Max(right, Least)) : Width, y - Gap + Margin);
        canvas.Add(new RectangleShape(new Area(0, 0, canvas.Width, canvas.Height), Ink.Paper));
        heading.Draw(canvas);
        for (var c = 0; c < tops.Count; c++)
            Lines(canvas, tops[c], left + (c * pitch) + (width / 2), columnBottom - (tops[c].Count * LabelSize * TextMetrics.LineHeight), LabelSize, pitch - 2, Anchor.Middle, Ink.Text);
        for (var r = 0; r < Rows.Count; r++)
        {
            Lines(canvas, labels[r], left - 10, rowTops[r] + (height / 2) - (labels[r].Count * LabelSize * TextMetrics.LineHeight / 2), LabelSize, WidestLabel + 1, Anchor.End, Ink.Text);
            DrawImages(canvas, Rows[r], left, rowTops[r], width, height);
            for (var c = 0; captions[r] is { } texts && c < texts.Count; c++)
                Lines(canvas, texts[c], left + (c * pitch) + (width / 2), rowTops[r] + height + 4, CaptionSize, pitch - 2, Anchor.Middle, Ink.Muted);
        }
        return canvas;
    }

    internal override string Describe() => string.Join(' ', [$"{Words.ImageGrid}{Words.Colon} {Title}.", Words.Size(Rows.Count, Rows.Select(r => r.Images.Count).DefaultIfEmpty(0).Max()),
        .. Rows.Where(r => r.Label.Length > 0).Select(r => r.Captions is { } captions ? $"{r.Label}{Words.Colon} {string.Join(" · ", captions)}." : $"{r.Label}.")]);

    /// <summary>A width of whole screen pixels for each image pixel, at the double resolution of PNG, where that is possible.</summary>
    private double ImageWidth(double room)
    {
        var most = Math.Max(4, Math.Min(room, LargestImage));
        var perPixel = Math.Floor(most / Shape.Width * 2) / 2;
        return perPixel >= 0.5 ? perPixel * Shape.Width : most;
    }

    private void Check()
    {
        foreach (var row in Rows)
        {
            if (row.Images.FirstOrDefault(i => i.Length != 0 && i.Length != Shape.Length) is { Length: > 0 } wrong)
                throw new ArgumentException($"ImageGrid '{Title}', row '{row.Label}': an image of {Shape} has {Shape.Length} values, got {wrong.Length}.");
            if (row.Captions is { } captions && captions.Count != row.Images.Count)
                throw new ArgumentException($"ImageGrid '{Title}', row '{row.Label}': {captions.Count} captions for {row.Images.Count} images. Give one for each.");
        }
    }

    private Canvas Empty(Heading heading)
    {
        var canvas = new Canvas(Width, heading.Bottom + 60);
        canvas.Add(new RectangleShape(new Area(0, 0, canvas.Width, canvas.Height), Ink.Paper));
        heading.Draw(canvas);
        canvas.Text(Words.NothingToDraw, Margin, heading.Bottom + 30, 13, Ink.Muted);
        return canvas;
    }

    private void DrawImages(Canvas canvas, ImageRow row, double left, double top, double width, double height)
    {
        if (Gap == 0 && row.Captions is null && row.Images.All(i => i.Length > 0))
        {
            // A seamless row is one image: hundreds of samples stay a small file.
            canvas.Add(new RasterShape(Joined(row), new Area(left, top, width * row.Images.Count, height), row.Label));
            return;
        }
        for (var c = 0; c < row.Images.Count; c++)
        {
            if (row.Images[c].Length > 0)
                canvas.Add(new RasterShape(ImageColors.Paint(row.Images[c].Span, Shape, Colors, Minimum, Maximum), new Area(left + (c * (width + Gap)), top, width, height), Alternative(row, c)));
        }
    }

    private string Alternative(ImageRow row, int column) =>
        string.Join(", ", new[] { row.Label, column < ColumnLabels.Count ? ColumnLabels[column] : "", row.Captions?[column] ?? "" }.Where(t => t.Length > 0));

    private PngImage Joined(ImageRow row)
    {
        var (count, stride) = (row.Images.Count, Shape.Width * 3);
        var pixels = new byte[count * Shape.Height * stride];
        for (var c = 0; c < count; c++)
        {
            var image = ImageColors.Paint(row.Images[c].Span, Shape, Colors, Minimum, Maximum).Pixels;
            for (var y = 0; y < Shape.Height; y++)
                image.AsSpan(y * stride, stride).CopyTo(pixels.AsSpan(((y * count) + c) * stride));
        }
        return new PngImage(count * Shape.Width, Shape.Height, 3, pixels);
    }

    private static void Lines(Canvas canvas, IReadOnlyList<string> lines, double x, double top, double size, double width, Anchor anchor, Ink ink)
    {
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(TextMetrics.Fit(lines[i], width, size), x, top + (size * (0.9 + (i * TextMetrics.LineHeight))), size, ink, anchor);
    }
}
