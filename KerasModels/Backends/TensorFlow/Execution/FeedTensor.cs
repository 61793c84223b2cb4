using System.Runtime.Intrinsics;
using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>A tensor that a program is fed, for one batch size: the samples are gathered into it.</summary>
internal sealed class FeedTensor : IDisposable
{
    private readonly int[] _dims;
    private readonly DType _type;
    private readonly int _rows;

    /// <summary>Memory for a value of a program.</summary>
    public FeedTensor(Value value, int batch)
    {
        (_dims, _type) = (value.Shape.At(batch), value.Type);
        _rows = value.Shape.Rank > 0 && value.Shape[0].IsBatch ? _dims[0] : 0;
        Tensor = TensorHandle.Allocate(Attributes.Of(_type), _dims);
    }

    /// <summary>The tensor.</summary>
    public TensorHandle Tensor { get; private set; }

    /// <summary>Takes new memory: a variable may have kept the old.</summary>
    public void Renew()
    {
        Tensor.Dispose();
        Tensor = TensorHandle.Allocate(Attributes.Of(_type), _dims);
    }

    /// <summary>Copies the samples of a feed. RunChecks has compared it with the program; spans check the rest.</summary>
    public void Fill(in Feed feed)
    {
        var source = feed.Source;
        if (_type == DType.Int32) Fill(feed, source.Integers, Tensor.Elements<int>());
        else if (source.Type == DType.Float32) Fill(feed, source.Floats, Tensor.Elements<float>());
        else FillFractions(feed, source.Bytes, Tensor.Elements<float>());
    }

    /// <summary>Copies numbers.</summary>
    public void Fill(ReadOnlySpan<float> numbers) => numbers[..Tensor.Elements<float>().Length].CopyTo(Tensor.Elements<float>());

    /// <inheritdoc/>
    public void Dispose() => Tensor.Dispose();

    private void Fill<T>(in Feed feed, T[] from, Span<T> to)
    {
        var row = feed.Source.RowLength;
        if (_rows == 0 || feed.Order is null)
        {
            from.AsSpan(feed.Start * row, to.Length).CopyTo(to);
            return;
        }

        for (var i = 0; i < _rows; i++) from.AsSpan(feed.Row(i) * row, row).CopyTo(to.Slice(i * row, row));
    }

    private void FillFractions(in Feed feed, byte[] from, Span<float> to)
    {
        var row = feed.Source.RowLength;
        for (var i = 0; i * row < to.Length && row > 0; i++)
        {
            var source = from.AsSpan((_rows == 0 ? feed.Start + i : feed.Row(i)) * row, row);
            var target = to.Slice(i * row, row);
            var k = 0;
            for (; k + Vector128<byte>.Count <= source.Length; k += Vector128<byte>.Count) ToFractions(Vector128.Create<byte>(source[k..]), target[k..]);
            for (; k < source.Length; k++) target[k] = source[k] / 255f;
        }
    }

    private static void ToFractions(Vector128<byte> pixels, Span<float> to)
    {
        var (lower, upper) = Vector128.Widen(pixels);
        var ((a, b), (c, d)) = (Vector128.Widen(lower), Vector128.Widen(upper));
        (Vector128.ConvertToSingle(a.AsInt32()) / 255f).CopyTo(to);
        (Vector128.ConvertToSingle(b.AsInt32()) / 255f).CopyTo(to[4..]);
        (Vector128.ConvertToSingle(c.AsInt32()) / 255f).CopyTo(to[8..]);
        (Vector128.ConvertToSingle(d.AsInt32()) / 255f).CopyTo(to[12..]);
    }
}
