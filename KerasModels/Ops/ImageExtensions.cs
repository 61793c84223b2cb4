using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Operations on images (samples, rows, columns, channels) that are compositions of others.</summary>
public static class ImageExtensions
{
    extension(Value x)
    {
        /// <summary>Each pixel repeated <paramref name="rows"/> times downwards and <paramref name="columns"/> times to the right.</summary>
        public Value RepeatPixels(int rows, int columns)
        {
            var (n, height, width, channels) = (x.Shape[0], x.Shape[1].Factor, x.Shape[2].Factor, x.Shape[3]);
            return x.Reshape([n, height, 1, width, 1, channels]).BroadcastTo([n, height, rows, width, columns, channels])
                .Reshape([n, height * rows, width * columns, channels]);
        }

        /// <summary>The images in another size, by linear interpolation between pixel centers along both axes (TensorFlow's bilinear resize with half-pixel centers, no antialiasing).</summary>
        public Value ResizeBilinear(int height, int width)
        {
            var (n, channels) = (x.Shape[0], x.Shape[3].Factor);
            var (fromHeight, fromWidth) = (x.Shape[1].Factor, x.Shape[2].Factor);
            var rows = x.Transpose(0, 3, 2, 1).Reshape([n with { Factor = n.Factor * channels * fromWidth }, fromHeight]).MatMul(Interpolation(fromHeight, height));
            return rows.Reshape([n, channels, fromWidth, height]).Transpose(0, 1, 3, 2).Reshape([n with { Factor = n.Factor * channels * height }, fromWidth])
                .MatMul(Interpolation(fromWidth, width)).Reshape([n, channels, height, width]).Transpose(0, 2, 3, 1);
        }
    }

    /// <summary>The matrix (from, to) whose columns weight the two nearest of <paramref name="from"/> pixels for each of <paramref name="to"/>; places in float32, as TensorFlow computes them.</summary>
    private static Value Interpolation(int from, int to)
    {
        var weights = new float[from * to];
        for (var i = 0; i < to; i++)
        {
            var center = ((i + 0.5f) * ((float)from / to)) - 0.5f;
            var low = (int)MathF.Floor(center);
            var fraction = center - low;
            weights[(Math.Clamp(low, 0, from - 1) * to) + i] += 1 - fraction;
            weights[(Math.Clamp(low + 1, 0, from - 1) * to) + i] += fraction;
        }

        return new ConstantTensor(new Tensor(weights, from, to)).On();
    }
}
