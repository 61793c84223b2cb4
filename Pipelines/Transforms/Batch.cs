namespace MLGenerative.Pipelines.Transforms;

/// <summary>Some rows of a view on their way through a mapping: contiguous inputs, contiguous outputs.</summary>
internal sealed class Batch(int capacity, int[] inputWidths, int[] outputWidths)
{
    /// <summary>The place in the view of the first row.</summary>
    public long FirstRow { get; set; }

    /// <summary>The number of rows, the capacity but for the last batch.</summary>
    public int Rows { get; set; }

    /// <summary>For each input its rows one after another; valid up to <see cref="Rows"/> rows.</summary>
    public float[][] Inputs { get; } = Array.ConvertAll(inputWidths, width => new float[capacity * width]);

    /// <summary>For each output of vectors its rows one after another; empty for an output of single numbers.</summary>
    public float[][] Vectors { get; } = Array.ConvertAll(outputWidths, width => new float[capacity * width]);

    /// <summary>For each output of single numbers a number a row; empty for an output of vectors.</summary>
    public double[][] Numbers { get; } = Array.ConvertAll(outputWidths, width => new double[width == 0 ? capacity : 0]);
}
