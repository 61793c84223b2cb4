namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>A place on a drawing, in CSS pixels from its top left corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    internal bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);

    internal Point Moved(double dx, double dy) => new(X + dx, Y + dy);
}
