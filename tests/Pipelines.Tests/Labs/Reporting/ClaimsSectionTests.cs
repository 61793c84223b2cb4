using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs.Reporting;

public class ClaimsSectionTests
{
    private static readonly Text Said = new("said", "dit");

    [Fact]
    public void A_run_that_can_be_compared_counts_what_it_reproduces() =>
        Assert.Equal("Of 4 published results: 2 reproduced, 1 not reproduced, 1 without a comparison.", ClaimsSection.Counts(Table(null)).In(Language.English));

    [Fact]
    public void What_holds_of_any_data_is_no_result_that_a_quick_run_reproduces()
    {
        var said = ClaimsSection.Counts(Table(Said), bold: true).In(Language.English);
        Assert.DoesNotContain("reproduced", said, StringComparison.Ordinal);
        Assert.StartsWith("Published results: 4. Not comparable with this run: 3. ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_such_rows_compares_nothing()
    {
        var table = new ClaimTable(Said);
        table.Add("id", Said, Said, Rules.That(true, Said, Said));
        Assert.Equal("Of 1 published results none can be compared with this run.", ClaimsSection.Counts(table).In(Language.English));
    }

    private static ClaimTable Table(Phrase? notComparable)
    {
        var table = new ClaimTable(notComparable);
        table.Add("layers", Said, Said, Rules.That(true, Said, Said), ofAnyData: true);
        table.Add("right", Said, Said, Rules.That(true, Said, Said));
        table.Add("wrong", Said, Said, Rules.That(false, Said, Said));
        table.Add("missing", Said, Said, null);
        return table;
    }
}
