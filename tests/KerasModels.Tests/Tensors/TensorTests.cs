using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Tensors;

public class TensorTests
{
    [Fact]
    public void A_tensor_keeps_the_array_it_is_given()
    {
        float[] values = [1, 2, 3, 4];
        var tensor = new Tensor(values, 2, 2);
        values[3] = 9;
        Assert.Same(values, tensor.Floats);
        Assert.Equal((DType.Float32, 2, 2, 4), (tensor.Type, tensor.Rows, tensor.RowLength, tensor.Length));
        Assert.Equal("Float32 (2, 2)", tensor.ToString());
    }

    [Fact]
    public void Floats_of_raw_pixels_are_what_a_program_sees_of_them()
    {
        var pixels = new Tensor([.. Enumerable.Range(0, 256).Select(v => (byte)v)], 64, 2, 2);
        Assert.Equal(Enumerable.Range(4, 8).Select(v => v / 255f), pixels.ToFloats(1, 2).Floats);
        Assert.Equal("Float32 (64, 2, 2)", pixels.ToFloats().ToString());
        Assert.Equal([2f, 3f], new Tensor([1, 2, 3], 3).ToFloats(1, 2).Floats);
        var floats = new Tensor([1f, 2, 3], 3);
        Assert.NotSame(floats.Floats, floats.ToFloats().Floats);
        Assert.Throws<ArgumentOutOfRangeException>(() => pixels.ToFloats(60, 5));
    }

    [Fact]
    public void A_pixel_is_read_as_a_program_sees_it()
    {
        Assert.Equal(51 / 255f, new Tensor(new byte[] { 0, 51 }, 2).PixelAt(1));
        Assert.Equal(0.3f, new Tensor([0.1f, 0.3f], 2).PixelAt(1));
        Assert.Throws<InvalidOperationException>(() => new Tensor([1, 2], 2).PixelAt(0));
    }

    [Fact]
    public void A_shape_of_another_length_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Tensor([1f, 2], 3));
        Assert.Throws<ArgumentException>(() => new Tensor([1f, 2], 1, 2).Reshape(3));
    }

    [Fact]
    public void Elements_are_read_by_their_own_type()
    {
        Assert.Equal([1, 2], new Tensor([1, 2], 2).Integers);
        Assert.Equal(new byte[] { 1, 2 }, new Tensor(new byte[] { 1, 2 }, 2).Bytes);
        Assert.Contains("Int32", Assert.Throws<InvalidOperationException>(() => new Tensor([1, 2], 2).Floats).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slice_is_a_copy_of_some_samples()
    {
        var tensor = new Tensor([1f, 2, 3, 4, 5, 6], 3, 2);
        var slice = tensor.Slice(1, 2);
        tensor.Floats[2] = 9;
        Assert.Equal([3f, 4, 5, 6], slice.Floats);
        Assert.Equal([2, 2], slice.Shape);
        Assert.Equal(0, tensor.Slice(3, 0).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => tensor.Slice(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => tensor.Slice(-1, 1));
    }

    [Fact]
    public void A_number_is_a_tensor_without_dimensions()
    {
        var number = new Tensor([5f], []);
        Assert.Equal((0, 1, 1), (number.Shape.Rank, number.Rows, number.RowLength));
    }
}
