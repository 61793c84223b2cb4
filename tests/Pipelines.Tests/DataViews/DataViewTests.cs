using System.Globalization;
using System.Text;
using MLGenerative.Pipelines.DataViews;

namespace MLGenerative.Pipelines.Tests.DataViews;

public sealed class DataViewTests
{
    private static readonly MLContext Context = new(seed: 7);

    private static Item[] Items(int count) => [.. Enumerable.Range(0, count).Select(i => new Item { Name = "n" + i, Value = i, Pixels = [i, i + 0.5f], Class = (uint)(i % 3) })];

    [Fact]
    public void Objects_come_back_as_they_went_in()
    {
        var view = Context.Data.LoadFromEnumerable(Items(3));
        var rows = Context.Data.CreateEnumerable<Item>(view, reuseRowObject: false).ToArray();
        Assert.Equal(["n0", "n1", "n2"], rows.Select(r => r.Name));
        Assert.Equal([2f, 2.5f], rows[2].Pixels);
        Assert.Equal([1u, 2u, 3u], rows.Select(r => r.Class));
        Assert.Equal(3, view.GetRowCount());
        Assert.Equal("Vector<Single, 2>", view.Schema["Pixels"].Type.ToString());
        Assert.Equal(3UL, ((KeyDataViewType)view.Schema["Class"].Type).Count);
    }

    [Fact]
    public void Columns_are_read_as_their_raw_type_as_string_or_as_arrays()
    {
        var view = Context.Data.LoadFromEnumerable(Items(2));
        Assert.Equal(["n0", "n1"], view.GetColumn<string>("Name"));
        Assert.Equal([0d, 1d], view.GetColumn<double>("Value"));
        Assert.Equal([1f, 1.5f], view.GetColumn<float[]>("Pixels").Last());
        Assert.Throws<ArgumentOutOfRangeException>(() => view.GetColumn<float>("Value"));
        Assert.Contains("there are Class", Assert.Throws<ArgumentOutOfRangeException>(() => view.Schema["Valeu"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_taken_skipped_and_filtered()
    {
        var view = Context.Data.LoadFromEnumerable(Items(10));
        Assert.Equal([0, 1, 2], Context.Data.TakeRows(view, 3).GetColumn<double>("Value"));
        Assert.Equal([8, 9], Context.Data.SkipRows(view, 8).GetColumn<double>("Value"));
        Assert.Equal([2, 3], Context.Data.FilterRowsByColumn(view, "Value", 2, 4).GetColumn<double>("Value"));
        Assert.Equal(2, Context.Data.SkipRows(view, 8).GetRowCount());
        Assert.Equal([5, 6], Context.Data.TakeRows(Context.Data.SkipRows(view, 5), 2).GetColumn<double>("Value"));
        Assert.Empty(Context.Data.SkipRows(view, 11).GetColumn<double>("Value"));
    }

    [Fact]
    public void A_split_shares_every_row_out_once_and_depends_on_the_seed()
    {
        var view = Context.Data.LoadFromEnumerable(Items(2000));
        var split = Context.Data.TrainTestSplit(view, 0.25);
        var test = split.TestSet.GetColumn<double>("Value").ToArray();
        Assert.InRange(test.Length, 430, 570);
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (double)i), split.TrainSet.GetColumn<double>("Value").Concat(test).Order());
        Assert.Equal(test, Context.Data.TrainTestSplit(view, 0.25, seed: 7).TestSet.GetColumn<double>("Value"));
        Assert.NotEqual(test, Context.Data.TrainTestSplit(view, 0.25, seed: 8).TestSet.GetColumn<double>("Value"));
    }

    [Fact]
    public void A_split_by_a_column_keeps_equal_values_together()
    {
        var split = Context.Data.TrainTestSplit(Context.Data.LoadFromEnumerable(Items(100)), 0.5, samplingKeyColumnName: "Class");
        Assert.Empty(split.TrainSet.GetColumn<uint>("Class").Distinct().Intersect(split.TestSet.GetColumn<uint>("Class").Distinct()));
    }

    [Fact]
    public void A_cache_computes_each_value_once()
    {
        var calls = 0;
        var view = Mapping(() => calls++).Fit(Context.Data.LoadFromEnumerable(Items(4))).Transform(Context.Data.LoadFromEnumerable(Items(4)));
        var cached = Context.Data.Cache(view);
        Assert.Equal([0.5f, 2.5f, 4.5f, 6.5f], cached.GetColumn<float>("Sum"));
        Assert.Equal(4, cached.GetColumn<float>("Sum").Count());
        Assert.Equal(4, calls);
    }

    [Fact]
    public void A_mapping_runs_only_when_its_columns_are_read()
    {
        var calls = 0;
        var view = Context.Data.LoadFromEnumerable(Items(4));
        var mapped = Mapping(() => calls++).Fit(view).Transform(view);
        Assert.Equal(4, mapped.GetColumn<string>("Name").Count());
        Assert.Equal(0, calls);
        Assert.Equal([0.5f, 2.5f, 4.5f, 6.5f], mapped.GetColumn<float>("Sum"));
    }

    [Fact]
    public void A_chain_checks_the_columns_before_it_learns()
    {
        var view = Context.Data.LoadFromEnumerable(Items(4));
        var chain = Mapping(() => { }).Append(Context.Transforms.CustomMapping<SumIn, TwiceOut>((from, to) => to.Twice = 2 * from.Sum, null));
        Assert.Equal([1f, 5f, 9f, 13f], chain.Fit(view).Transform(view).GetColumn<float>("Twice"));
        var wrong = Context.Transforms.CustomMapping<SumIn, TwiceOut>((_, _) => { }, null).Append(Mapping(() => { }));
        Assert.Contains("'Sum' not found", Assert.Throws<ArgumentOutOfRangeException>(() => wrong.Fit(view)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_saved_as_the_text_loader_reads_it()
    {
        var view = Context.Data.LoadFromEnumerable([
            new Item { Name = "a:b", Value = 0.1, Pixels = [1, 2], Class = 0 },
            new Item { Name = "", Value = double.NaN, Pixels = [0.25f, 0], Class = 3 },
        ]);
        var before = CultureInfo.CurrentCulture;
        using var stream = new MemoryStream();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Context.Data.SaveAsText(view, stream, forceDense: true);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("""
            #@ TextLoader{
            #@   header+
            #@   sep=tab
            #@   col=Class:U4[3]:0
            #@   col=Name:TX:1
            #@   col=Pixels:R4:2-3
            #@   col=Value:R8:4
            #@ }
            Class	Name	""	""	Value
            0	"a:b"	1	2	0.10000000000000001
            	""	0.25	0	?

            """.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Rows_with_few_values_are_saved_sparsely_unless_told_otherwise()
    {
        var row = new Wide { Label = 1, Features = new float[40] };
        row.Features[7] = 2;
        using var stream = new MemoryStream();
        Context.Data.SaveAsText(Context.Data.LoadFromEnumerable([row]), stream, headerRow: false, schema: false);
        Assert.Equal("41\t7:2\t40:1\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_column_that_was_not_asked_for_cannot_be_read()
    {
        var view = Context.Data.LoadFromEnumerable(Items(1));
        using var cursor = view.GetRowCursor([view.Schema["Name"]]);
        Assert.Contains("not active", Assert.Throws<InvalidOperationException>(() => cursor.GetGetter<double>(view.Schema["Value"])).Message, StringComparison.Ordinal);
        Assert.Contains("ValueGetter", Assert.Throws<InvalidOperationException>(() => cursor.GetGetter<int>(view.Schema["Name"])).Message, StringComparison.Ordinal);
    }

    private static CustomMappingEstimator<PixelsIn, SumOut> Mapping(Action count) => Context.Transforms.CustomMapping<PixelsIn, SumOut>(
        (from, to) =>
        {
            count();
            to.Sum = from.Pixels.GetValues()[0] + from.Pixels.GetValues()[1];
        }, contractName: null);

    private sealed class Item
    {
        [KeyType(3)]
        public uint Class { get; set; }

        public string Name { get; set; } = "";

        [VectorType(2)]
        public float[] Pixels { get; set; } = [];

        public double Value { get; set; }
    }

    private sealed class Wide
    {
        [VectorType(40)]
        public float[] Features { get; set; } = [];

        public float Label { get; set; }
    }

    private sealed class PixelsIn
    {
        public VBuffer<float> Pixels { get; set; }
    }

    private sealed class SumIn
    {
        public float Sum { get; set; }
    }

    private sealed class SumOut
    {
        public float Sum { get; set; }
    }

    private sealed class TwiceOut
    {
        public float Twice { get; set; }
    }
}
