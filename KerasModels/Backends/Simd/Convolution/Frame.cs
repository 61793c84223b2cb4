namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>An image with zeros around it, so that windows never leave it.</summary>
/// <param name="Top">Rows of zeros above.</param>
/// <param name="Left">Columns of zeros at the left.</param>
/// <param name="Height">Rows in all.</param>
/// <param name="Width">Columns in all.</param>
internal readonly unsafe record struct Frame(int Top, int Left, int Height, int Width)
{
    /// <summary>Floats needed for so many channels, with room behind the last.</summary>
    public int Length(int channels) => (Height * Width * channels) + 32;

    /// <summary>Whether an image of this size needs no frame.</summary>
    public bool IsImage(int height, int width) => Top == 0 && Left == 0 && Height == height && Width == width;

    /// <summary>Sets every element to 0: once, since images are always written to the same place.</summary>
    public void Clear(float* frame, int channels) => new Span<float>(frame, Length(channels)).Clear();

    /// <summary>Writes an image into the frame, cut off where the frame ends.</summary>
    public void Fill(float* frame, float* image, int height, int width, int channels)
    {
        var (rows, columns) = (Math.Min(height, Height - Top), Math.Min(width, Width - Left));
        for (var row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(image + ((nint)row * width * channels), columns * channels)
                .CopyTo(new Span<float>(frame + ((((nint)(row + Top) * Width) + Left) * channels), columns * channels));
        }
    }
}
