using MLGenerative.Pipelines.DataViews;

namespace MLGenerative.Pipelines.Tests.DataViews;

public class SelectColumnsTests
{
    private readonly MLContext _ml = new();

    [Fact]
    public void Named_columns_are_kept_in_the_order_given()
    {
        var view = View();
        var selected = _ml.Transforms.SelectColumns("C", "A").Fit(view).Transform(view);
        Assert.Equal(["C", "A"], selected.Schema.Select(c => c.Name));
        Assert.Equal([3, 6], selected.GetColumn<int>("C"));
        Assert.Equal([1, 4], selected.GetColumn<int>("A"));
        Assert.Equal(2, selected.GetRowCount());
    }

    [Fact]
    public void A_column_that_is_missing_is_named() =>
        Assert.Contains("'D'", Assert.Throws<ArgumentOutOfRangeException>(() => _ml.Transforms.SelectColumns("D").Fit(View())).Message, StringComparison.Ordinal);

    private IDataView View() => _ml.Data.LoadFromEnumerable<Row>([new Row { A = 1, B = 2, C = 3 }, new Row { A = 4, B = 5, C = 6 }]);

    private sealed class Row
    {
        public int A { get; set; }

        public int B { get; set; }

        public int C { get; set; }
    }
}
