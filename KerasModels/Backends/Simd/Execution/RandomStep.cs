using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Random numbers by place: uniform in [0, 1), or normal by Box-Muller over pairs of places.</summary>
/// <param name="to">Where they go.</param>
/// <param name="range">Rows of <paramref name="rowLength"/> numbers.</param>
/// <param name="rowLength">Numbers a row.</param>
/// <param name="stream">Which stream.</param>
/// <param name="normal">Whether they are normal.</param>
internal sealed unsafe class RandomStep<T>(Place to, RowRange range, int rowLength, uint stream, bool normal) : Step where T : unmanaged, ILanes<T>
{
    private const float Unit = 1f / (1 << 24);

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        var (start, stop) = ((uint)(first * rowLength), (uint)(last * rowLength));
        var block = stackalloc float[32];

        // Blocks of 32 places, the same whatever the range, so that lanes hold the same places for every sharing.
        for (var place = start / 32 * 32; place < stop; place += 32)
        {
            Fill(block, context.Arguments, place);
            var (low, high) = (Math.Max(place, start), Math.Min(place + 32, stop));
            new ReadOnlySpan<float>(block + (low - place), (int)(high - low)).CopyTo(new Span<float>(to.Pointer + low, (int)(high - low)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(float* block, RunArguments arguments, uint place)
    {
        float* radii = stackalloc float[16], turns = stackalloc float[16];
        for (var i = 0; i < 8; i++)
        {
            var (a, b, c, d) = Philox.Block(arguments.Random, stream, arguments.Step, (place / 4) + (uint)i);
            if (normal)
            {
                (radii[2 * i], turns[2 * i]) = (((a >> 8) + 1) * Unit, Philox.Uniform(b));
                (radii[(2 * i) + 1], turns[(2 * i) + 1]) = (((c >> 8) + 1) * Unit, Philox.Uniform(d));
            }
            else
            {
                (block[4 * i], block[(4 * i) + 1], block[(4 * i) + 2], block[(4 * i) + 3]) = (Philox.Uniform(a), Philox.Uniform(b), Philox.Uniform(c), Philox.Uniform(d));
            }
        }

        if (!normal) return;
        var radius = T.Sqrt(T.Of(-2f) * VectorMath.LogOfNormal(T.Load(radii)));
        var turn = T.Of(6.283185307179586f) * T.Load(turns);
        (radius * VectorMath.Cos(turn)).Store(radii);
        (radius * VectorMath.Sin(turn)).Store(turns);
        for (var i = 0; i < 16; i++) (block[2 * i], block[(2 * i) + 1]) = (radii[i], turns[i]);
    }
}
