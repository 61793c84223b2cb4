using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Tensors;

public class ShapeTests
{
    [Fact]
    public void Shapes_print_as_in_Python()
    {
        Assert.Equal("()", Shape.Scalar.ToString());
        Assert.Equal("(32,)", Shape.Of(32).ToString());
        Assert.Equal("(None, 784)", Shape.BatchOf([784]).ToString());
        Assert.Equal("(2*None, 3)", Shape.Of(new Dim(2, true), 3).ToString());
    }

    [Fact]
    public void Shapes_are_equal_by_their_dimensions()
    {
        Assert.Equal(Shape.Of(2, 3), Shape.Of(2, 3));
        Assert.Equal(Shape.Of(2, 3).GetHashCode(), Shape.Of(2, 3).GetHashCode());
        Assert.NotEqual(Shape.Of(2, 3), Shape.Of(3, 2));
        Assert.NotEqual(Shape.Of(1), Shape.Of(Dim.Batch));
        Assert.NotEqual(Shape.Scalar, Shape.Of(1));
        Assert.True(Shape.Of(1) != null && Shape.Of(1) == Shape.Of(1));
    }

    [Fact]
    public void Lengths_follow_the_batch()
    {
        Shape shape = [new Dim(2, true), 3, 4];
        Assert.Equal(24 * 5, shape.Length(5));
        Assert.Equal([10, 3, 4], shape.At(5));
        Assert.Equal(new Dim(24, true), shape.Size);
        Assert.Equal(new Dim(12, false), shape.From(1).Size);
        Assert.Equal(1, Shape.Scalar.Length());
        Assert.False(shape.IsStatic);
        Assert.True(shape.From(1).IsStatic);
    }

    [Fact]
    public void Axes_count_from_both_ends()
    {
        Shape shape = [5, 6, 7];
        Assert.Equal([0, 2, 2], [shape.Axis(0), shape.Axis(-1), shape.Axis(2)]);
        Assert.Contains("no axis 3", Assert.Throws<ArgumentOutOfRangeException>(() => shape.Axis(3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => shape.Axis(-4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shape.Scalar.Axis(0));
    }

    [Fact]
    public void Dimensions_are_replaced_and_dropped_in_copies()
    {
        Shape shape = [5, 6];
        Assert.Equal([5, 9], shape.With(1, 9));
        Assert.Equal([6], shape.Without(0));
        Assert.Equal([5, 6], shape);
    }

    [Fact]
    public void Negative_dimensions_and_two_batch_dimensions_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Shape.Of(-1));
        Assert.Throws<ArgumentException>(() => Shape.Of(Dim.Batch, Dim.Batch));
    }

    [Fact]
    public void Axes_lists_are_equal_by_value()
    {
        Axes none = [], list = [1, 2], same = [1, 2], other = [2, 1];
        Assert.Equal(default, none);
        Assert.True(list == same && list != other && list.Contains(2));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.Equal("[1, 2]", list.ToString());
    }
}
