namespace MLGenerative.Pipelines.DataViews;

/// <summary>Where estimators are found, as extension methods.</summary>
public sealed class TransformsCatalog
{
    internal TransformsCatalog()
    {
    }
}
