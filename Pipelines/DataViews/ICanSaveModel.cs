namespace MLGenerative.Pipelines.DataViews;

/// <summary>What can be written into a model file of Microsoft.ML.</summary>
public interface ICanSaveModel
{
    /// <summary>Writes itself.</summary>
    void Save(ModelSaveContext ctx);
}
