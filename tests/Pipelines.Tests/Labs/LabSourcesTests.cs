using System.Text.RegularExpressions;
using MLGenerative.Pipelines.Tests.RepositoryRules;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>Labs go through data views and transforms only.</summary>
public partial class LabSourcesTests
{
    [Fact]
    public void No_lab_reads_files_of_images_or_calls_a_score()
    {
        var found = from source in Sources.Under("Pipelines/Labs")
                    from Match call in Forbidden().Matches(source.Text)
                    select $"{source.Path}: {call.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_column_key_or_axis_of_a_lab_is_named_by_a_bare_SSIM()
    {
        var found = from source in Sources.Under("Pipelines/Labs")
                    from Match name in BareName().Matches(source.Text)
                    select $"{source.Path}: {name.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_lab_goes_through_the_pixels_of_images_itself()
    {
        var found = from source in Sources.Under("Pipelines/Labs")
                    from Match loop in Pixels().Matches(source.Text)
                    select $"{source.Path}: {loop.Value}";
        Assert.Empty(found);
    }

    // A number taken out of a tensor, or one place of each image after the other: scores are made in Evaluation or by a transform.
    [GeneratedRegex(@"\.(?:Floats|Bytes|Span)\[(?!\.\.)|\w+\[\w+ % \w+\] *[-+]=|\[\(\w+ \* length\) \+")]
    private static partial Regex Pixels();

    // Figures of the reference files, such as ssim.median, have a dot.
    [GeneratedRegex(@"(?<!name=)""(?:SSIM|\w*[sS]sim(?!ScikitImage)\w*)""")]
    private static partial Regex BareName();

    [GeneratedRegex(@"\bIdx\w+|\bNpz\w+|\bNpy\w+|PngDecoder|GZipStream|\.PerImage\(|\.Score\(|Similarity\.\w+\(|\.Predict\(|\.PredictAll\(|File\.(?:Read|Open)\w*")]
    private static partial Regex Forbidden();
}
