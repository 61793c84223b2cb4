using System.Globalization;
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

    // Pixels are not copied, and there are as many classes as before, whatever labels are left.
    internal DataSet First(int? train, int? test) => this with { Train = First(Train, train), Test = First(Test, test) };

    private ImageDataView First(ImageDataView view, int? most) => most is not { } count || view.Count <= count ? view
        : new ImageDataView(view.DataSet, view.Shape, view.Pixels[..(count * view.Shape.Length)], view.Labels?[..count].ToArray(), NamesIn(view));

    private string[] NamesIn(ImageDataView view) => view.Schema.GetColumnOrNull(ImageColumns.Label)?.Type is KeyDataViewType key
        ? [.. Enumerable.Range(0, (int)key.Count).Select(i => i < ClassNames.Count ? ClassNames[i].English : i.ToString(CultureInfo.InvariantCulture))]
        : [];
}
