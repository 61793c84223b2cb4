namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>The element types of NumPy arrays that are read and written here.</summary>
public enum NpyType
{
    /// <summary><c>u1</c>, <see cref="byte"/>.</summary>
    UInt8,

    /// <summary><c>b1</c>, <see cref="bool"/>.</summary>
    Boolean,

    /// <summary><c>i4</c>, <see cref="int"/>.</summary>
    Int32,

    /// <summary><c>i8</c>, <see cref="long"/>.</summary>
    Int64,

    /// <summary><c>f4</c>, <see cref="float"/>.</summary>
    Float32,

    /// <summary><c>f8</c>, <see cref="double"/>.</summary>
    Float64,
}
