using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>The embedded engine: vector instructions, threads, no native library; the same bits for every vector width and number of threads.</summary>
/// <param name="options">Vector width and threads; null: the widest, and the shared pool.</param>
public sealed class SimdBackend(SimdOptions? options = null) : IBackend
{
    /// <inheritdoc/>
    public string Name => "simd";

    /// <summary>Vector width and threads.</summary>
    public SimdOptions Options { get; } = options ?? new SimdOptions();

    /// <inheritdoc/>
    public IExecutable Compile(Module module) => Options.Width.Resolve() switch
    {
        VectorWidth.Bits512 => new SimdExecutable<Lanes512>(module, Options),
        VectorWidth.Bits256 => new SimdExecutable<Lanes256>(module, Options),
        VectorWidth.Bits128 => new SimdExecutable<Lanes128>(module, Options),
        var other => throw new ArgumentException($"SimdBackend: expected a vector width of 128, 256 or 512 bits, got {(int)other}."),
    };
}
