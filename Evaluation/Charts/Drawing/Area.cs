namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>An upright rectangle, in CSS pixels.</summary>
internal readonly record struct Area(double Left, double Top, double Width, double Height)
{
    internal double Right => Left + Width;

    internal double Bottom => Top + Height;

    internal Point Centre => new(Left + (Width / 2), Top + (Height / 2));

    internal Area Moved(double dx, double dy) => this with { Left = Left + dx, Top = Top + dy };
}
