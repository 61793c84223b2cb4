using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>A kernel that maps the elements at one place to the element at that place; it runs tile by tile inside a group.</summary>
internal abstract class ElementKernel : SimdKernel
{
    /// <summary>The loop that computes <paramref name="node"/>: see <see cref="ElementLoops{T}"/>.</summary>
    public abstract nint Function<T>(Node node) where T : unmanaged, ILanes<T>;
}
