namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>The outlines of markers around the origin, of about the same visual weight at radius 1.</summary>
internal static class Markers
{
    private static readonly MarkerShape[] Shapes = Enum.GetValues<MarkerShape>();

    internal static MarkerShape At(int index) => Shapes[index % Shapes.Length];

    internal static Point[] Outline(MarkerShape shape) => shape switch
    {
        MarkerShape.Circle => Regular(24, 1, 0),
        MarkerShape.Square => Regular(4, 1.25, 45),
        MarkerShape.Triangle => Regular(3, 1.4, 90),
        MarkerShape.Diamond => Regular(4, 1.4, 0),
        MarkerShape.TriangleDown => Regular(3, 1.4, 270),
        MarkerShape.Pentagon => Regular(5, 1.2, 90),
        _ => Star(),
    };

    private static Point[] Regular(int corners, double radius, double startDegrees) =>
        [.. Enumerable.Range(0, corners).Select(i => At(radius, startDegrees + (360.0 * i / corners)))];

    private static Point[] Star() => [.. Enumerable.Range(0, 10).Select(i => At(i % 2 == 0 ? 1.5 : 0.65, 90 + (36.0 * i)))];

    private static Point At(double radius, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Point(Math.Round(radius * cos, 4), Math.Round(-radius * sin, 4));
    }
}
