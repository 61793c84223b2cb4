using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class CategoryEncodingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_number_becomes_a_row_with_a_one_in_its_place(bool isColumn)
    {
        var input = isColumn ? new Input([1], type: DType.Int32) : new Input([], type: DType.Int32);
        using var model = new Model(input, new CategoryEncoding(3).Apply(input));
        var labels = isColumn ? new Tensor([2, 0], 2, 1) : new Tensor([2, 0], 2);

        Assert.Equal([0, 0, 1, 1, 0, 0], model.Predict(labels).Floats);
    }

    [Fact]
    public void One_hot_rows_are_refused() =>
        Assert.Contains("Give labels", Assert.Throws<LayerException>(() => new CategoryEncoding(10).OutputShape([Dim.Batch, 10])).Message, StringComparison.Ordinal);
}
