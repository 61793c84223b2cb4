using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Gives <see cref="Ops.Reshape"/>: values lie row-major, so the elements stay where they are.</summary>
internal sealed class Reshape : ViewKernel
{
    /// <inheritdoc/>
    public override Type Operation => typeof(Ops.Reshape);
}
