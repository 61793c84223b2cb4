using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>A data set that is known by name. Every class with this interface and no constructor parameters is found by <see cref="DataSets"/>.</summary>
public interface IDataSetSource
{
    /// <summary>The name on the command line, in lower case with hyphens.</summary>
    string Name { get; }

    /// <summary>One line that tells what it is.</summary>
    Text Description { get; }

    /// <summary>The name of each class.</summary>
    IReadOnlyList<Text> ClassNames { get; }

    /// <summary>Where it is on this machine, or null when it would have to be downloaded. Nothing is read.</summary>
    Phrase? Find(DataPlaces places);

    /// <summary>Gets it, verified. It may have more images than the request asks for: <see cref="DataSets.LoadAsync"/> takes the first ones.</summary>
    /// <exception cref="DataSetException">It is nowhere, or damaged.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing half-written is left.</exception>
    Task<DataSet> LoadAsync(DataRequest request, CancellationToken cancellationToken);
}
