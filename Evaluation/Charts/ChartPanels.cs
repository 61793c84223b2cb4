using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Several charts side by side under one title, each with its own axes. Its height follows from its content.</summary>
public sealed record ChartPanels : Chart
{
    private const double Margin = 14;

    /// <summary>The charts, row by row; they take this chart's language and an equal share of its width.</summary>
    public required IReadOnlyList<Chart> Charts { get; init; }

    /// <summary>How many stand side by side, at least 1.</summary>
    public int Columns { get; init; } = 2;

    internal override Canvas Draw()
    {
        if (Columns < 1)
            throw new ArgumentException($"ChartPanels '{Title}': expected at least 1 column, got {Columns}.");
        var heading = new Heading(this, [], Margin);
        var panels = Charts.Select(c => (c with { Language = Language, Width = Width / Columns, TitleSize = 12.5 }).Draw()).ToList();
        var rows = panels.Chunk(Columns).ToList();
        var canvas = new Canvas(Width, heading.Bottom + (rows.Count == 0 ? 60 : rows.Sum(r => r.Max(p => p.Height))));
        canvas.Add(new RectangleShape(new Area(0, 0, canvas.Width, canvas.Height), Ink.Paper));
        if (rows.Count == 0)
            canvas.Text(Words.NothingToDraw, Margin, heading.Bottom + 30, 13, Ink.Muted);
        var top = heading.Bottom - 4;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                canvas.Draw(row[i], i * Width / Columns, top);
            top += row.Max(p => p.Height);
        }
        // Last, because panels bring their own paper.
        heading.Draw(canvas);
        return canvas;
    }

    internal override string Describe() => string.Join(' ', [$"{Title}.", .. Charts.Select(c => (c with { Language = Language }).Describe())]);
}
