using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs.Verdicts;

public class ClaimTableTests
{
    private static readonly Text Said = new("said", "dit");

    private static Verdict Of(Finding? finding, Phrase? notComparable = null, bool ofAnyData = false)
    {
        var table = new ClaimTable(notComparable);
        table.Add("id", Said, Said, finding, null, ofAnyData);
        return table.Claims[0].Verdict;
    }

    [Fact]
    public void A_verdict_follows_from_the_rule_alone()
    {
        Assert.Equal(Verdict.Reproduced, Of(Rules.That(true, Said, Said)));
        Assert.Equal(Verdict.NotReproduced, Of(Rules.That(false, Said, Said)));
    }

    [Fact]
    public void Without_a_reference_or_a_number_nothing_is_comparable()
    {
        Assert.Equal(Verdict.NotComparable, Of(Rules.InSpread(0.5, 0.5, null, Quantity.Similarity)));
        Assert.Equal(Verdict.NotComparable, Of(null));
    }

    [Fact]
    public void Other_data_are_not_comparable_except_for_the_model_itself()
    {
        Assert.Equal(Verdict.NotComparable, Of(Rules.That(true, Said, Said), Said));
        Assert.Equal(Verdict.Reproduced, Of(Rules.That(true, Said, Said), Said, ofAnyData: true));
    }

    [Theory]
    [InlineData(0.70, 0.72, true)]
    [InlineData(0.80, 0.72, false)]
    [InlineData(0.70, 0.60, false)]
    public void Both_the_published_number_and_ours_must_lie_in_the_widened_spread(double published, double ours, bool holds) =>
        Assert.Equal(holds, Rules.InSpread(published, ours, new Spread(3, 0.71, 0.70, 0.72), Quantity.Similarity).Holds);
}
