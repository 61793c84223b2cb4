namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>What the elements of a dataset or attribute are.</summary>
public enum Hdf5Kind
{
    /// <summary>Whole numbers of 1, 2, 4 or 8 bytes.</summary>
    Integer,

    /// <summary>IEEE numbers of 2, 4 or 8 bytes.</summary>
    Float,

    /// <summary>Texts of a fixed number of bytes.</summary>
    Text,

    /// <summary>Texts each of its own length.</summary>
    VariableText,

    /// <summary>Named whole numbers; h5py's truth values are such.</summary>
    Enumeration,

    /// <summary>A type whose values are not read here: compounds, references, sequences and the like.</summary>
    Other,
}
