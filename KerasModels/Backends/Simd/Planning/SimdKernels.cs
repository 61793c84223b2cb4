using System.Collections.Frozen;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>The kernels by operation, found once by reflection.</summary>
internal static class SimdKernels
{
    private static readonly FrozenDictionary<Type, SimdKernel> ByOperation = typeof(SimdKernels).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(SimdKernel)))
        .Select(t => (SimdKernel)Activator.CreateInstance(t, nonPublic: true)!).ToFrozenDictionary(k => k.Operation);

    /// <summary>The kernel of an operation; null for what a run provides (feeds, scalars, variables).</summary>
    /// <exception cref="GraphException">There is none.</exception>
    public static SimdKernel? For(Operation operation) => operation is Placeholder or ScalarInput or VariableRead ? null
        : ByOperation.GetValueOrDefault(operation.GetType())
        ?? throw new GraphException($"The SIMD backend has no kernel for {operation.Kind}. Add one in Backends/Simd/Kernels.");
}
