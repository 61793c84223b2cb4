namespace MLGenerative.Pipelines.Transforms;

/// <summary>A row of one column of floats; the column's name is given where it is used.</summary>
internal sealed class FloatVector
{
    public VBuffer<float> Values { get; set; }
}
