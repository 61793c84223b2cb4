using MLGenerative.Pipelines.DataViews;

namespace MLGenerative.Pipelines.Tests.DataViews;

public sealed class VBufferTests
{
    private static readonly VBuffer<float> Sparse = new(5, 2, [3, 4], [1, 3]);

    [Fact]
    public void A_sparse_vector_reads_zeros_between_its_items()
    {
        Assert.Equal([0, 3, 0, 4, 0], Sparse.DenseValues());
        Assert.Equal(4, Sparse.GetItemOrDefault(3));
        Assert.Equal(0, Sparse.GetItemOrDefault(4));
        Assert.Equal([new(1, 3), new(3, 4)], Sparse.Items());
        var dense = new float[6];
        Sparse.CopyTo(dense, 1);
        Assert.Equal([0, 0, 3, 0, 4, 0], dense);
    }

    [Fact]
    public void A_copy_reuses_the_arrays_that_fit()
    {
        var held = new float[8];
        var target = new VBuffer<float>(8, held);
        Sparse.CopyToDense(ref target);
        Assert.True(target.IsDense);
        Assert.Equal([0, 3, 0, 4, 0], held[..5]);
    }

    [Fact]
    public void An_editor_tells_when_it_made_a_larger_array()
    {
        VBuffer<float> vector = default;
        var editor = VBufferEditor.Create(ref vector, 3);
        Assert.True(editor.CreatedNewValues);
        vector = editor.Commit();
        Assert.False(VBufferEditor.Create(ref vector, 2).CreatedNewValues);
        Assert.True(VBufferEditor.Create(ref vector, 4).CreatedNewValues);
    }

    [Fact]
    public void Counts_that_do_not_fit_the_arrays_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new VBuffer<float>(3, [1f]));
        Assert.Throws<ArgumentException>(() => new VBuffer<float>(3, 4, new float[4], null));
        Assert.Throws<ArgumentException>(() => new VBuffer<float>(3, 1, new float[1], null));
    }
}
