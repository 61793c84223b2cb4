using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>How the reference backend computes one kind of operation; found by reflection.</summary>
public interface IReferenceKernel
{
    /// <summary>The kind of operation.</summary>
    Type Operation { get; }

    /// <summary>Computes it.</summary>
    /// <param name="operation">The operation with its attributes.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="shape">The result's dimensions for this batch.</param>
    /// <param name="arguments">Batch size and random key of the run.</param>
    NdArray Compute(Operation operation, IReadOnlyList<NdArray> inputs, int[] shape, RunArguments arguments);
}
