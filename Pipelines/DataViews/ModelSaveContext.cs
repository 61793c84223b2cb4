namespace MLGenerative.Pipelines.DataViews;

/// <summary>Where <see cref="ICanSaveModel"/> writes. This core makes none: pipelines are built again from code, weights are saved by the models.</summary>
public sealed class ModelSaveContext
{
    internal ModelSaveContext()
    {
    }
}
