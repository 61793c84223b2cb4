using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Filters;
using MLGenerative.Evaluation.Resampling;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Tests.Transforms;

public class FilterTransformsTests
{
    private static readonly MLContext Context = new();
    private static readonly ImageShape Shape = new(8, 6);
    private static readonly IDataView View = Prepared();
    private static readonly float[] Images = View.ToTensor("Features").Floats;

    [Fact]
    public void A_filtered_column_holds_what_the_filter_gives()
    {
        var filter = new MedianFilter(3);
        var column = Context.Transforms.FilterImages("Filtered", "Features", filter, Shape).Fit(View).Transform(View).ToTensor("Filtered");
        Assert.Equal(filter.Apply(Images, Shape), column.Floats);
        Assert.Equal([100, 8, 6], column.Shape.Select(d => d.Factor));
    }

    [Fact]
    public void Reduced_and_enlarged_columns_are_of_their_new_size_and_within_the_range()
    {
        var small = new ImageShape(4, 3);
        var chain = Context.Transforms.ReduceImages("Small", "Features", Shape, 2).Append(Context.Transforms.EnlargeImages("Large", "Small", new BicubicEnlargement(), small, 2));
        var view = chain.Fit(View).Transform(View);
        Assert.Equal("Vector<Single, 4, 3>", view.Schema["Small"].Type.ToString());
        Assert.Equal(AreaReduction.Apply(Images, Shape, 2), view.ToTensor("Small").Floats);
        Assert.Equal(new BicubicEnlargement().Apply(AreaReduction.Apply(Images, Shape, 2), small, 2, 0, 1), view.ToTensor("Large").Floats);
    }

    [Fact]
    public void A_shape_that_does_not_fit_is_refused_by_name() =>
        Assert.Contains("'Features'", Assert.Throws<ArgumentException>(() => Context.Transforms.FilterImages("Filtered", "Features", new MedianFilter(3), new(8, 8)).Fit(View)).Message, StringComparison.Ordinal);

    [Fact]
    public void Components_encode_as_they_reconstruct()
    {
        var pca = Pca.Fit(Images, Shape.Length, 5);
        var chain = Context.Transforms.EncodeByComponents("Code", "Features", pca).Append(Context.Transforms.ReconstructByComponents("Back", "Features", pca));
        var view = chain.Fit(View).Transform(View);
        Assert.Equal(pca.Encode(Images), view.ToTensor("Code").Floats);
        Assert.Equal(pca.Reconstruct(Images, 0, 1), view.ToTensor("Back").Floats);
        Assert.Contains("48 values", Assert.Throws<ArgumentException>(() => Context.Transforms.EncodeByComponents("Code", "Code", pca).Fit(view)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_come_in_the_given_order_and_an_order_that_leaves_some_out_is_refused()
    {
        int[] order = [.. Enumerable.Range(0, Shape.Length).Select(i => (i * 7 + 3) % Shape.Length)];
        var reordered = Context.Transforms.ReorderValues("Reordered", "Features", order).Fit(View).Transform(View).ToTensor("Reordered").Floats;
        Assert.Equal(Enumerable.Range(0, Images.Length).Select(i => Images[(i / Shape.Length * Shape.Length) + order[i % Shape.Length]]), reordered);
        order[1] = order[0];
        Assert.Contains("each of its places once", Assert.Throws<ArgumentException>(() => Context.Transforms.ReorderValues("Reordered", "Features", order).Fit(View)).Message, StringComparison.Ordinal);
    }

    private static IDataView Prepared()
    {
        var random = new Random(4);
        var pixels = new byte[100 * Shape.Length];
        random.NextBytes(pixels);
        var view = new ImageDataView("noise", Shape, pixels);
        var chain = Context.Transforms.NormalizePixels("Image", ImageColumns.Pixels).Append(Context.Transforms.FlattenImages("Features", "Image"));
        return chain.Fit(view).Transform(view);
    }
}
