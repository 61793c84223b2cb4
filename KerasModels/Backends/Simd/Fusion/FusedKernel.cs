using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Fusion;

/// <summary>A kernel for a composition of element-wise operations that is met often; found by reflection. A test finds it bit-equal to the composition.</summary>
/// <remarks>It runs at the composition's last operation and reads each place of all its inputs before it writes that place of an output, so that an output may take an input's memory.</remarks>
internal abstract unsafe class FusedKernel
{
    /// <summary>Every such kernel.</summary>
    public static IReadOnlyList<FusedKernel> All { get; } = [.. typeof(FusedKernel).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(FusedKernel))).OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (FusedKernel)Activator.CreateInstance(t, nonPublic: true)!)];

    /// <summary>The composition, seen from its last operation.</summary>
    public abstract Pattern Pattern { get; }

    /// <summary>The names of the values it reads, in the order of its operands.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>The names of the values it gives, in the order of its operands, behind the inputs.</summary>
    public abstract IReadOnlyList<string> Outputs { get; }

    /// <summary>Whether the values found are those meant: constants that must have a certain number.</summary>
    public virtual bool Accepts(IReadOnlyDictionary<string, Node> found) => true;

    /// <summary>The loop: <c>(pointers of the operands, their steps, count)</c>; see <see cref="Elements.ElementLoops{T}"/>.</summary>
    public abstract delegate*<float**, nint*, int, void> Loop<T>() where T : unmanaged, ILanes<T>;
}
