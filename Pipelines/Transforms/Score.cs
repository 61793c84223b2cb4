namespace MLGenerative.Pipelines.Transforms;

/// <summary>A row of one column of a number; the column's name is given where it is used.</summary>
internal sealed class Score
{
    public double Value { get; set; }
}
