using System.Globalization;

namespace MLGenerative.KerasModels.Tensors;

/// <summary>One dimension of a shape: a number, or a multiple of the batch size B.</summary>
/// <param name="Factor">The number, or what B is multiplied by; at least 0.</param>
/// <param name="IsBatch">Whether the dimension is <paramref name="Factor"/> times B.</param>
public readonly record struct Dim(int Factor, bool IsBatch)
{
    /// <summary>The batch size itself, printed <c>None</c> as Keras does.</summary>
    public static Dim Batch { get; } = new(1, true);

    /// <summary>A plain number.</summary>
    public static implicit operator Dim(int size) => new(size, false);

    /// <summary>The size for a batch of <paramref name="batch"/> samples.</summary>
    public int At(int batch) => IsBatch ? checked(Factor * batch) : Factor;

    /// <inheritdoc/>
    public override string ToString() => !IsBatch ? Factor.ToString(CultureInfo.InvariantCulture)
        : Factor == 1 ? "None" : string.Create(CultureInfo.InvariantCulture, $"{Factor}*None");
}
