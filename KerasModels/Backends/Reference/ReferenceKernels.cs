using System.Collections.Frozen;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>The reference kernels by operation, found once by reflection.</summary>
public static class ReferenceKernels
{
    private static readonly FrozenDictionary<Type, IReferenceKernel> ByOperation = typeof(ReferenceKernels).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IReferenceKernel)))
        .Select(t => (IReferenceKernel)Activator.CreateInstance(t, nonPublic: true)!).ToFrozenDictionary(k => k.Operation);

    /// <summary>The kernel of an operation; null for what the executable itself provides (feeds, scalars, variables).</summary>
    /// <exception cref="GraphException">There is none.</exception>
    public static IReferenceKernel? For(Operation operation) => operation is Placeholder or ScalarInput or VariableRead ? null
        : ByOperation.GetValueOrDefault(operation.GetType())
        ?? throw new GraphException($"The reference backend has no kernel for {operation.Kind}. Add one in Backends/Reference.");
}
