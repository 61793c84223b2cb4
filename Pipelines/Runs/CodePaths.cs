using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Codes between codes.</summary>
internal static class CodePaths
{
    /// <summary>For each pair of rows so many codes, both ends included: row after row.</summary>
    /// <param name="from">Where each path begins.</param>
    /// <param name="to">Where it ends; as many rows of as many numbers.</param>
    /// <param name="steps">At least 2.</param>
    /// <param name="spherical">Along the arc from one to the other, its length going evenly from the one's to the other's, instead of the line: between long random codes a line leads through codes shorter than any that the model has seen.</param>
    public static Tensor Between(Tensor from, Tensor to, int steps, bool spherical)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 2);
        if (from.Shape != to.Shape) throw new ArgumentException($"CodePaths: expected ends of the shape {from.Shape} of the beginnings, got {to.Shape}.", nameof(to));
        var size = from.RowLength;
        var codes = new float[from.Rows * steps * size];
        for (var pair = 0; pair < from.Rows; pair++)
        {
            ReadOnlySpan<float> a = from.Floats.AsSpan(pair * size, size), b = to.Floats.AsSpan(pair * size, size);
            for (var step = 0; step < steps; step++) Mix(a, b, (double)step / (steps - 1), spherical, codes.AsSpan(((pair * steps) + step) * size, size));
        }

        return new Tensor(codes, from.Rows * steps, size);
    }

    private static void Mix(ReadOnlySpan<float> a, ReadOnlySpan<float> b, double t, bool spherical, Span<float> code)
    {
        for (var i = 0; i < code.Length; i++) code[i] = (float)(((1 - t) * a[i]) + (t * b[i]));
        var (wanted, length) = (((1 - t) * Length(a)) + (t * Length(b)), Length(code));
        // Between opposite codes the line passes through nothing, which has no direction.
        if (!spherical || length < wanted * 1e-6) return;
        for (var i = 0; i < code.Length; i++) code[i] = (float)(code[i] * (wanted / length));
    }

    private static double Length(ReadOnlySpan<float> code)
    {
        var sum = 0.0;
        foreach (var value in code) sum += (double)value * value;
        return Math.Sqrt(sum);
    }
}
