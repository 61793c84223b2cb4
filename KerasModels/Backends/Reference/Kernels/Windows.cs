using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>What the kernels of sliding windows share.</summary>
internal static class Windows
{
    /// <summary>Calls <paramref name="visit"/> with the pixel inside the image, the pixel of the result and the window's element, windows in order, elements row by row.</summary>
    public static void Visit(Window2D window, int[] images, int[] results, Action<int, int, int> visit)
    {
        var (rows, columns) = (window.Rows, window.Columns);
        var (top, left) = (rows.Before(images[1], window.Padding), columns.Before(images[2], window.Padding));
        for (var place = 0; place < results[0] * results[1] * results[2]; place++)
        {
            var (sample, row, column) = (place / results[2] / results[1], place / results[2] % results[1], place % results[2]);
            for (var element = 0; element < rows.Size * columns.Size; element++)
            {
                var y = (row * rows.Stride) + (element / columns.Size * rows.Dilation) - top;
                var x = (column * columns.Stride) + (element % columns.Size * columns.Dilation) - left;
                if (y >= 0 && y < images[1] && x >= 0 && x < images[2]) visit((((sample * images[1]) + y) * images[2]) + x, place, element);
            }
        }
    }

    /// <summary>Calls <paramref name="visit"/> with the places in images, result and kernel of every product that a convolution adds up.</summary>
    public static void VisitProducts(Window2D window, int groups, int[] images, int[] results, Action<int, int, int> visit)
    {
        var (channels, filters) = (images[3], results[3]);
        var (channelsPerGroup, filtersPerGroup) = (channels / groups, filters / groups);
        Visit(window, images, results, (pixel, place, element) =>
        {
            for (var channel = 0; channel < channels; channel++)
                for (var filter = channel / channelsPerGroup * filtersPerGroup; filter < ((channel / channelsPerGroup) + 1) * filtersPerGroup; filter++)
                    visit((pixel * channels) + channel, (place * filters) + filter, (((element * channelsPerGroup) + (channel % channelsPerGroup)) * filters) + filter);
        });
    }

    /// <summary>The place, in an image's elements, of the first element of each window that equals its maximum; −1 where there is none.</summary>
    public static int[] FirstLargest(Window2D window, NdArray images, NdArray pooled)
    {
        var (first, channels) = (new int[pooled.Data.Length], pooled.Shape[3]);
        Array.Fill(first, -1);
        Visit(window, images.Shape, pooled.Shape, (pixel, place, _) =>
        {
            for (var channel = 0; channel < channels; channel++)
                if (first[(place * channels) + channel] < 0 && images.Data[(pixel * channels) + channel] == pooled.Data[(place * channels) + channel])
                    first[(place * channels) + channel] = (pixel * channels) + channel;
        });
        return first;
    }

    /// <summary>How many elements of each window are inside the image.</summary>
    public static int[] Counts(Window2D window, int[] images, int[] results)
    {
        var counts = new int[results[0] * results[1] * results[2]];
        Visit(window, images, results, (_, place, _) => counts[place]++);
        return counts;
    }
}
