namespace MLGenerative.Pipelines.DataViews;

/// <summary>The start of everything that is done with data views.</summary>
public sealed class MLContext
{
    /// <summary>A context; what draws random numbers uses the seed unless it is given its own.</summary>
    public MLContext(int? seed = null)
    {
        Data = new DataOperationsCatalog(seed ?? 0);
        Transforms = new TransformsCatalog();
    }

    /// <summary>Loading, saving and choosing rows.</summary>
    public DataOperationsCatalog Data { get; }

    /// <summary>Estimators.</summary>
    public TransformsCatalog Transforms { get; }
}
