namespace MLGenerative.KerasModels.Tensors;

/// <summary>What the elements of a tensor are.</summary>
public enum DType
{
    /// <summary>IEEE 754 single precision: all arithmetic and every gradient.</summary>
    Float32,

    /// <summary>Indices and class labels.</summary>
    Int32,

    /// <summary>Masks.</summary>
    Bool,

    /// <summary>Raw pixels of host arrays; they become <c>x / 255f</c> where they are fed, and never appear in a program.</summary>
    UInt8,
}
