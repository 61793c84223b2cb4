namespace MLGenerative.KerasModels.Regularizers;

/// <summary>Which vectors of a matrix are meant.</summary>
public enum Directions
{
    /// <summary>Its rows.</summary>
    Rows,

    /// <summary>Its columns.</summary>
    Columns,
}
