namespace MLGenerative.Pipelines.Data;

/// <summary>The names of the columns of an image data set.</summary>
public static class ImageColumns
{
    /// <summary>The data set's name, text.</summary>
    public const string DataSet = nameof(DataSet);

    /// <summary>The image's place in its part, Int32, from 0.</summary>
    public const string Index = nameof(Index);

    /// <summary>The image's class, a key over UInt32 (1 is the class with label 0) with the class names as <c>KeyValues</c>.</summary>
    public const string Label = nameof(Label);

    /// <summary>The pixels, a vector of bytes of dimensions height, width and, for colour, channels.</summary>
    public const string Pixels = nameof(Pixels);
}
