namespace MLGenerative.Pipelines.Data.Garments;

/// <summary>A 28×28 canvas on which smooth-edged shapes are filled. Only + − × ÷ of float32, so that every machine draws the same.</summary>
internal sealed class GarmentCanvas
{
    /// <summary>Pixels a side.</summary>
    public const int Side = 28;

    private const int Stride = Side + 2;
    private const int CurveSteps = 5;
    private readonly float[] _pixels = new float[Side * Side];
    private readonly float[] _texture = new float[Side * Side];
    private readonly float[] _areas = new float[Side * Stride];
    private readonly float[] _x = new float[128];
    private readonly float[] _y = new float[128];
    private int _points;
    private float _scaleX, _scaleY, _shiftX, _shiftY, _shear;

    /// <summary>Clears the canvas and draws at random where and how large shapes will be.</summary>
    public void Start(ref GarmentRandom random)
    {
        Array.Clear(_pixels);
        _scaleX = random.In(0.9f, 1.02f);
        _scaleY = random.In(0.92f, 1.02f);
        _shiftX = random.In(-0.7f, 0.7f);
        _shiftY = random.In(-0.6f, 0.6f);
        _shear = random.In(-0.03f, 0.03f);
        GarmentTexture.Fill(_texture, ref random);
    }

    /// <summary>Begins a shape.</summary>
    public GarmentCanvas From(float x, float y)
    {
        _points = 0;
        return To(x, y);
    }

    /// <summary>Goes on in a straight line.</summary>
    public GarmentCanvas To(float x, float y)
    {
        var tall = y - 14;
        _x[_points] = 14 + _shiftX + ((x - 14) * _scaleX) + (tall * _shear);
        _y[_points++] = 14 + _shiftY + (tall * _scaleY);
        return this;
    }

    /// <summary>Goes on in a quadratic curve towards (<paramref name="controlX"/>, <paramref name="controlY"/>).</summary>
    public GarmentCanvas Curve(float fromX, float fromY, float controlX, float controlY, float x, float y)
    {
        for (var step = 1; step <= CurveSteps; step++)
        {
            var t = step * (1f / CurveSteps);
            var s = 1 - t;
            To((s * s * fromX) + (2 * s * t * controlX) + (t * t * x), (s * s * fromY) + (2 * s * t * controlY) + (t * t * y));
        }

        return this;
    }

    /// <summary>Fills the shape; <paramref name="light"/> is its brightness from 0 to 1, before the texture.</summary>
    public void Fill(float light)
    {
        var top = (float)Side;
        var bottom = 0f;
        for (var i = 0; i < _points; i++)
        {
            if (_y[i] < top) top = _y[i];
            if (_y[i] > bottom) bottom = _y[i];
        }

        var firstRow = top < 0 ? 0 : (int)top;
        var lastRow = bottom >= Side ? Side - 1 : (int)bottom;
        if (lastRow < firstRow) return;
        _areas.AsSpan(firstRow * Stride, (lastRow - firstRow + 1) * Stride).Clear();
        for (var i = 0; i < _points; i++) Edge(i, i + 1 == _points ? 0 : i + 1);
        for (var row = firstRow; row <= lastRow; row++)
        {
            var covered = 0f;
            for (var x = 0; x < Side; x++)
            {
                covered += _areas[(row * Stride) + x];
                var share = covered < 0 ? -covered : covered;
                if (share < 0.001f) continue;
                ref var pixel = ref _pixels[(row * Side) + x];
                pixel += (share > 1 ? 1 : share) * ((light * _texture[(row * Side) + x]) - pixel);
            }
        }
    }

    /// <summary>Fills a band of a width along a quadratic curve.</summary>
    public void Stroke(float x0, float y0, float controlX, float controlY, float x1, float y1, float width, float light)
    {
        // A band is wide across its direction; for short straps the shift along one axis is near enough.
        var isSteep = Math.Abs(y1 - y0) > Math.Abs(x1 - x0);
        var (dx, dy) = isSteep ? (width / 2, 0f) : (0f, width / 2);
        From(x0 - dx, y0 - dy).Curve(x0 - dx, y0 - dy, controlX - dx, controlY - dy, x1 - dx, y1 - dy)
            .To(x1 + dx, y1 + dy).Curve(x1 + dx, y1 + dy, controlX + dx, controlY + dy, x0 + dx, y0 + dy).Fill(light);
    }

    /// <summary>Writes the canvas as bytes, with a little noise where something is drawn.</summary>
    public void Write(Span<byte> image, ref GarmentRandom random)
    {
        var amplitude = random.In(0.02f, 0.08f);
        var bits = 0UL;
        for (var i = 0; i < image.Length; i++)
        {
            if ((i & 3) == 0) bits = random.Next();
            else bits >>= 16;
            var noise = ((int)(bits & 255) + (int)((bits >> 8) & 255) - 255) * (amplitude / 255);
            var light = _pixels[i];
            var value = light <= 0.004f ? 0 : (light + (noise * (light + 0.1f))) * 255;
            image[i] = value <= 0 ? (byte)0 : value >= 255 ? (byte)255 : (byte)(value + 0.5f);
        }
    }

    // Adds the signed area to the right of an edge, as differences along each row: their running sum is how much of a pixel is covered.
    private void Edge(int from, int to)
    {
        if (_y[from] == _y[to]) return;
        var sign = _y[from] < _y[to] ? 1f : -1f;
        var (upper, lower) = sign > 0 ? (from, to) : (to, from);
        var slope = (_x[lower] - _x[upper]) / (_y[lower] - _y[upper]);
        var firstRow = _y[upper] < 0 ? 0 : (int)_y[upper];
        for (var row = firstRow; row < Side && row < _y[lower]; row++)
        {
            var start = Math.Max(row, _y[upper]);
            var end = Math.Min(row + 1, _y[lower]);
            var x0 = Inside(_x[upper] + ((start - _y[upper]) * slope));
            var x1 = Inside(_x[upper] + ((end - _y[upper]) * slope));
            Row(_areas.AsSpan(row * Stride, Stride), Math.Min(x0, x1), Math.Max(x0, x1), sign * (end - start));
        }
    }

    // One row of an edge from left to right: each pixel it crosses gets its share of the height, then what lies right of it there.
    private static void Row(Span<float> areas, float left, float right, float height)
    {
        var first = (int)left;
        var last = (int)right;
        if (first == last)
        {
            var behind = ((left + right) / 2) - first;
            areas[first] += height * (1 - behind);
            areas[first + 1] += height * behind;
            return;
        }

        var perPixel = height / (right - left);
        for (var x = first; x <= last; x++)
        {
            var from = Math.Max(left, x);
            var to = Math.Min(right, x + 1);
            var part = (to - from) * perPixel;
            var behind = ((from + to) / 2) - x;
            areas[x] += part * (1 - behind);
            areas[x + 1] += part * behind;
        }
    }

    private static float Inside(float x) => x < 0 ? 0 : x > Side ? Side : x;
}
