using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Images to train and to test with.</summary>
/// <param name="Name">The name that score files carry.</param>
/// <param name="Train">The training images.</param>
/// <param name="Test">The test images.</param>
/// <param name="ClassNames">The name of each class; empty when there are none.</param>
/// <param name="Origin">Where the data came from.</param>
public sealed record DataSet(string Name, ImageDataView Train, ImageDataView Test, IReadOnlyList<Text> ClassNames, Phrase Origin)
{
    /// <summary>The size of each image.</summary>
    public ImageShape Shape => Train.Shape;

    internal DataSet First(int? train, int? test) => this with { Train = Train.First(train), Test = Test.First(test) };
}
