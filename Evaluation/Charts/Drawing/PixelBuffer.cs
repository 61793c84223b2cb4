namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Pixels that shapes are blended into by the share of each pixel they cover.</summary>
internal sealed class PixelBuffer
{
    private const int Subrows = 5;
    private readonly int width;
    private readonly int height;
    private readonly byte[] pixels;
    private readonly float[] mask;

    internal PixelBuffer(int width, int height)
    {
        (this.width, this.height) = (width, height);
        pixels = new byte[width * height * 3];
        mask = new float[width * height];
        pixels.AsSpan().Fill(255);
        Clip = new Area(0, 0, width, height);
    }

    /// <summary>Only pixels inside are changed.</summary>
    internal Area Clip { get; set; }

    internal PngImage ToImage() => new(width, height, 3, pixels);

    /// <summary>Fills a polygon (non-zero winding): exact along rows, five sub-rows down.</summary>
    internal void Fill(Point[] polygon, Ink ink)
    {
        if (Bounds(polygon, 1) is not { } box)
            return;
        var crossings = new List<(double X, int Direction)>();
        for (var y = box.Top; y < box.Bottom; y++)
        {
            for (var sub = 0; sub < Subrows; sub++)
            {
                Crossings(polygon, y + ((sub + 0.5) / Subrows), crossings);
                var winding = 0;
                for (var i = 0; i + 1 < crossings.Count; i++)
                {
                    winding += crossings[i].Direction;
                    if (winding != 0)
                        Cover(y, crossings[i].X, crossings[i + 1].X, box);
                }
            }
        }
        Blend(box, ink);
    }

    /// <summary>Draws lines with round ends and joins: a pixel's share follows from its distance to the nearest segment.</summary>
    internal void Stroke(IReadOnlyList<Point[]> lines, double lineWidth, Ink ink)
    {
        if (Bounds(lines.SelectMany(l => l), (lineWidth / 2) + 1) is not { } box)
            return;
        // Lines thinner than a pixel keep a pixel's width and lose strength instead.
        var strength = (float)Math.Min(1, lineWidth);
        var half = Math.Max(lineWidth, 1) / 2;
        foreach (var line in lines)
        {
            for (var i = line.Length == 1 ? 0 : 1; i < line.Length; i++)
                Segment(line[Math.Max(0, i - 1)], line[i], half, strength, box);
        }
        Blend(box, ink);
    }

    /// <summary>Draws an image, each pixel from the nearest of the source or, when smooth, from its four neighbours.</summary>
    internal void Draw(PngImage image, Area area, bool smooth)
    {
        var (top, bottom) = ((int)Math.Max(0, Math.Round(Math.Max(area.Top, Clip.Top))), (int)Math.Min(height, Math.Round(Math.Min(area.Bottom, Clip.Bottom))));
        var (left, right) = ((int)Math.Max(0, Math.Round(Math.Max(area.Left, Clip.Left))), (int)Math.Min(width, Math.Round(Math.Min(area.Right, Clip.Right))));
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var (u, v) = ((x + 0.5 - area.Left) / area.Width * image.Width, (y + 0.5 - area.Top) / area.Height * image.Height);
                for (var c = 0; c < 3; c++)
                    pixels[(((y * width) + x) * 3) + c] = (byte)Math.Round(smooth ? Smooth(image, u - 0.5, v - 0.5, c) : At(image, (int)Math.Floor(u), (int)Math.Floor(v), c));
            }
        }
    }

    private static double Smooth(PngImage image, double u, double v, int channel)
    {
        var (x, y) = ((int)Math.Floor(u), (int)Math.Floor(v));
        var (a, b) = (u - x, v - y);
        var upper = (At(image, x, y, channel) * (1 - a)) + (At(image, x + 1, y, channel) * a);
        var lower = (At(image, x, y + 1, channel) * (1 - a)) + (At(image, x + 1, y + 1, channel) * a);
        return (upper * (1 - b)) + (lower * b);
    }

    private static double At(PngImage image, int x, int y, int channel)
    {
        var start = ((Math.Clamp(y, 0, image.Height - 1) * image.Width) + Math.Clamp(x, 0, image.Width - 1)) * image.Channels;
        return image.Pixels[start + (image.Channels < 3 ? 0 : channel)];
    }

    private static void Crossings(Point[] polygon, double y, List<(double X, int Direction)> crossings)
    {
        crossings.Clear();
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            if (a.Y <= y != b.Y <= y)
                crossings.Add((a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)), a.Y <= y ? 1 : -1));
        }
        crossings.Sort((p, q) => p.X.CompareTo(q.X));
    }

    private void Cover(int y, double from, double to, (int Left, int Top, int Right, int Bottom) box)
    {
        var (first, last) = (Math.Max(box.Left, (int)Math.Floor(from)), Math.Min(box.Right - 1, (int)Math.Ceiling(to)));
        for (var x = first; x <= last; x++)
        {
            var share = Math.Min(to, x + 1) - Math.Max(from, x);
            if (share > 0)
                mask[(y * width) + x] += (float)(share / Subrows);
        }
    }

    private void Segment(Point a, Point b, double half, float strength, (int Left, int Top, int Right, int Bottom) box)
    {
        var reach = half + 1;
        var (left, right) = (Math.Max(box.Left, (int)Math.Floor(Math.Min(a.X, b.X) - reach)), Math.Min(box.Right - 1, (int)Math.Ceiling(Math.Max(a.X, b.X) + reach)));
        var (top, bottom) = (Math.Max(box.Top, (int)Math.Floor(Math.Min(a.Y, b.Y) - reach)), Math.Min(box.Bottom - 1, (int)Math.Ceiling(Math.Max(a.Y, b.Y) + reach)));
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var squared = (dx * dx) + (dy * dy);
        var farthest = (half + 0.5) * (half + 0.5);
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                var (px, py) = (x + 0.5 - a.X, y + 0.5 - a.Y);
                var t = squared > 0 ? Math.Clamp(((px * dx) + (py * dy)) / squared, 0, 1) : 0;
                var (ex, ey) = (px - (t * dx), py - (t * dy));
                var distance = (ex * ex) + (ey * ey);
                if (distance >= farthest)
                    continue;
                var cover = (float)Math.Min(half + 0.5 - Math.Sqrt(distance), 1) * strength;
                ref var cell = ref mask[(y * width) + x];
                cell = Math.Max(cell, cover);
            }
        }
    }

    private void Blend((int Left, int Top, int Right, int Bottom) box, Ink ink)
    {
        for (var y = box.Top; y < box.Bottom; y++)
        {
            for (var x = box.Left; x < box.Right; x++)
            {
                ref var cover = ref mask[(y * width) + x];
                if (cover <= 0)
                    continue;
                var alpha = Math.Min(1f, cover) * (float)ink.Opacity;
                cover = 0;
                var pixel = pixels.AsSpan(((y * width) + x) * 3, 3);
                pixel[0] = Mix(pixel[0], ink.Light.Red, alpha);
                pixel[1] = Mix(pixel[1], ink.Light.Green, alpha);
                pixel[2] = Mix(pixel[2], ink.Light.Blue, alpha);
            }
        }
    }

    private static byte Mix(byte below, byte above, float alpha) => (byte)(below + ((above - below) * alpha) + 0.5f);

    private (int Left, int Top, int Right, int Bottom)? Bounds(IEnumerable<Point> points, double margin)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var p in points)
        {
            if (!p.IsFinite)
                throw new ArgumentException($"Rasterizer: a shape has the coordinate ({p.X}, {p.Y}); coordinates must be finite. Leave such points out before drawing.");
            (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        }
        var box = (Left: (int)Math.Floor(Math.Max(Clip.Left, left - margin)), Top: (int)Math.Floor(Math.Max(Clip.Top, top - margin)),
            Right: (int)Math.Ceiling(Math.Min(Clip.Right, right + margin)), Bottom: (int)Math.Ceiling(Math.Min(Clip.Bottom, bottom + margin)));
        return box.Left < box.Right && box.Top < box.Bottom ? box : null;
    }
}
