namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>The form of a data point.</summary>
internal enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    TriangleDown,
    Pentagon,
    Star,
}
