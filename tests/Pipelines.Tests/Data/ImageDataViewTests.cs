using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class ImageDataViewTests
{
    private static readonly ImageDataView View = new("toy", new ImageShape(2, 2), new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, new ushort[] { 1, 0, 1 }, ["cat", "dog"]);

    [Fact]
    public void Every_column_is_read()
    {
        Assert.Equal(["toy", "toy", "toy"], View.GetColumn<string>(ImageColumns.DataSet));
        Assert.Equal([0, 1, 2], View.GetColumn<int>(ImageColumns.Index));
        Assert.Equal([2u, 1u, 2u], View.GetColumn<uint>(ImageColumns.Label));
        Assert.Equal([5, 6, 7, 8], View.GetColumn<byte[]>(ImageColumns.Pixels).ElementAt(1));
        Assert.Equal("Vector<Byte, 2, 2>", View.Schema[ImageColumns.Pixels].Type.ToString());
        VBuffer<ReadOnlyMemory<char>> names = default;
        View.Schema[ImageColumns.Label].Annotations.GetValue("KeyValues", ref names);
        Assert.Equal(["cat", "dog"], names.DenseValues().Select(n => n.ToString()));
    }

    [Fact]
    public void A_shuffled_cursor_visits_every_row_with_its_own_identifier()
    {
        using var cursor = View.GetRowCursor(View.Schema, new Random(5));
        var index = cursor.GetGetter<int>(View.Schema[ImageColumns.Index]);
        var id = cursor.GetIdGetter();
        var seen = new List<int>();
        while (cursor.MoveNext())
        {
            var place = 0;
            DataViewRowId identifier = default;
            index(ref place);
            id(ref identifier);
            Assert.Equal((ulong)place, identifier.Low);
            seen.Add(place);
        }

        Assert.Equal([0, 1, 2], seen.Order());
    }

    [Fact]
    public void Images_without_labels_have_no_column_for_them() =>
        Assert.Null(new ImageDataView("toy", new ImageShape(1, 2), new byte[4]).Schema.GetColumnOrNull(ImageColumns.Label));

    [Fact]
    public void Reading_rows_allocates_nothing_a_row()
    {
        var view = new ImageDataView("toy", new ImageShape(28, 28), new byte[784 * 1000]);
        using var cursor = view.GetRowCursor(view.Schema);
        var getter = cursor.GetGetter<VBuffer<byte>>(view.Schema[ImageColumns.Pixels]);
        VBuffer<byte> pixels = default;
        cursor.MoveNext();
        getter(ref pixels);
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (cursor.MoveNext()) getter(ref pixels);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
