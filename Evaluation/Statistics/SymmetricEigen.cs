namespace MLGenerative.Evaluation.Statistics;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric matrix: Householder reduction to tridiagonal form, then implicit QL (Bowdler, Martin, Reinsch and Wilkinson 1968, EISPACK's <c>tql2</c>).
/// Everything is kept in rows, so that all long operations run along memory. Deterministic; about 2 n³ multiply-adds.
/// </summary>
internal sealed class SymmetricEigen
{
    private const int MaximumSweeps = 100;
    private const double Precision = 1.0 / (1L << 52);
    private readonly int _size;
    private readonly double[] _matrix;
    private readonly double[] _scales;
    private readonly double[] _rotated;
    private int[] _order = [];

    private SymmetricEigen(double[] matrix, int size, bool vectors)
    {
        _size = size;
        _matrix = [.. matrix];
        _scales = new double[size];
        _rotated = vectors ? new double[size * size] : [];
        Values = new double[size];
    }

    /// <summary>The eigenvalues, the greatest first.</summary>
    public double[] Values { get; private set; }

    /// <summary>Eigenvectors of the greatest <paramref name="count"/> eigenvalues, one a row, each of length one and with its greatest coordinate (the first of equals) positive.</summary>
    public double[] Vectors(int count)
    {
        var vectors = new double[count * _size];
        for (var i = 0; i < count; i++)
        {
            var vector = vectors.AsSpan(i * _size, _size);
            _rotated.AsSpan(_order[i] * _size, _size).CopyTo(vector);
            for (var k = _size - 3; k >= 0; k--)
            {
                var reflector = Reflector(k);
                var rest = vector[(k + 1)..];
                DoubleVectors.AddScaled(rest, -_scales[k] * DoubleVectors.Dot(reflector, rest), reflector);
            }

            Orient(vector);
        }

        return vectors;
    }

    /// <summary>Decomposes a symmetric matrix of finite numbers, row-major; without vectors only the values are found, which is faster.</summary>
    public static SymmetricEigen Of(double[] matrix, int size, bool vectors)
    {
        var eigen = new SymmetricEigen(matrix, size, vectors);
        var beside = eigen.Tridiagonalize();
        eigen.Diagonalize(beside);
        return eigen;
    }

    private Span<double> Row(int row, int from) => _matrix.AsSpan((row * _size) + from, _size - from);

    // Row k right of the diagonal keeps the vector v of reflector k: 1 − scale v vᵀ.
    private Span<double> Reflector(int k) => Row(k, k + 1);

    // The diagonal goes to Values; gives the numbers beside it.
    private double[] Tridiagonalize()
    {
        var beside = new double[_size];
        var product = new double[_size];
        for (var k = 0; k < _size; k++)
        {
            Values[k] = _matrix[(k * _size) + k];
            if (k + 1 == _size) break;
            var v = Reflector(k);
            beside[k] = v[0];
            if (k + 2 == _size) continue;
            var rest = DoubleVectors.Dot(v[1..], v[1..]);
            if (rest == 0)
            {
                v.Clear();
                continue;
            }

            var length = Math.Sqrt((v[0] * v[0]) + rest);
            beside[k] = v[0] > 0 ? -length : length;
            v[0] -= beside[k];
            _scales[k] = 2 / ((v[0] * v[0]) + rest);
            var p = product.AsSpan(k + 1);
            for (var row = k + 1; row < _size; row++) p[row - k - 1] = _scales[k] * DoubleVectors.Dot(Row(row, k + 1), v);
            DoubleVectors.AddScaled(p, -_scales[k] / 2 * DoubleVectors.Dot(p, v), v);
            for (var row = k + 1; row < _size; row++)
            {
                DoubleVectors.AddScaled(Row(row, k + 1), -v[row - k - 1], p);
                DoubleVectors.AddScaled(Row(row, k + 1), -p[row - k - 1], v);
            }
        }

        return beside;
    }

    private void Diagonalize(double[] e)
    {
        var d = Values;
        var wanted = _rotated.Length > 0;
        for (var i = 0; wanted && i < _size; i++) _rotated[(i * _size) + i] = 1;
        double shift = 0, scale = 0;
        for (var l = 0; l < _size; l++)
        {
            scale = Math.Max(scale, Math.Abs(d[l]) + Math.Abs(e[l]));
            var small = Precision * scale;
            var m = l;
            while (Math.Abs(e[m]) > small) m++;
            for (var sweep = 0; m > l && Math.Abs(e[l]) > small; sweep++)
            {
                if (sweep == MaximumSweeps) throw new ArithmeticException($"The eigenvalues of a {_size}x{_size} matrix were not found in {MaximumSweeps} sweeps. Check that its numbers are finite.");
                shift += Sweep(d, e, l, m, wanted);
            }

            d[l] += shift;
            e[l] = 0;
        }

        _order = [.. Enumerable.Range(0, _size).OrderByDescending(i => d[i])];
        Values = Array.ConvertAll(_order, i => d[i]);
    }

    // One implicit QL step on rows l to m; gives the shift taken off the diagonal.
    private double Sweep(double[] d, double[] e, int l, int m, bool vectors)
    {
        var g = d[l];
        var p = (d[l + 1] - g) / (2 * e[l]);
        var r = p < 0 ? p - Length(p, 1) : p + Length(p, 1);
        d[l] = e[l] / r;
        d[l + 1] = e[l] * r;
        double next = d[l + 1], h = g - d[l], besideNext = e[l + 1];
        for (var i = l + 2; i < _size; i++) d[i] -= h;
        p = d[m];
        double c = 1, c2 = 1, c3 = 1, s = 0, s2 = 0;
        for (var i = m - 1; i >= l; i--)
        {
            (c3, c2, s2) = (c2, c, s);
            g = c * e[i];
            var carried = c * p;
            r = Length(p, e[i]);
            e[i + 1] = s * r;
            s = e[i] / r;
            c = p / r;
            p = (c * d[i]) - (s * g);
            d[i + 1] = carried + (s * ((c * g) + (s * d[i])));
            if (vectors) DoubleVectors.Rotate(_rotated.AsSpan(i * _size, _size), _rotated.AsSpan((i + 1) * _size, _size), c, s);
        }

        p = -s * s2 * c3 * besideNext * e[l] / next;
        e[l] = s * p;
        d[l] = c * p;
        return h;
    }

    private static double Length(double a, double b)
    {
        double large = Math.Max(Math.Abs(a), Math.Abs(b)), small = Math.Min(Math.Abs(a), Math.Abs(b));
        return large == 0 ? 0 : large * Math.Sqrt(1 + (small / large * (small / large)));
    }

    private static void Orient(Span<double> vector)
    {
        var greatest = 0;
        for (var i = 1; i < vector.Length; i++)
            if (Math.Abs(vector[i]) > Math.Abs(vector[greatest])) greatest = i;
        if (vector[greatest] > 0) return;
        foreach (ref var coordinate in vector) coordinate = -coordinate;
    }
}
