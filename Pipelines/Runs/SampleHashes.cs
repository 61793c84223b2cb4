using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Runs;

/// <summary>SHA-256 of samples, by which a training knows those it was begun with. The memory of a tensor is read once, however often it is asked for.</summary>
internal sealed class SampleHashes
{
    private readonly ConditionalWeakTable<Array, string> _known = [];

    /// <summary>The hash of a text.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash of tensors, such as a model's weights.</summary>
    public static string Of(IEnumerable<Tensor> tensors)
    {
        var hashes = new SampleHashes();
        return Of(string.Join(' ', tensors.Select(hashes.Of)));
    }

    /// <summary>The hash of a data set: every pixel and label.</summary>
    public static string Of(DataSet images)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var view in new[] { images.Train, images.Test })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{view.Count} {view.Shape} ")));
            hash.AppendData(view.Pixels.Span);
            if (view.Labels is { } labels) hash.AppendData(MemoryMarshal.AsBytes(labels.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of inputs, targets and weights: shapes, types and every number.</summary>
    public string Of(Samples samples) => Of(string.Join(' ', [
        "inputs", .. samples.Inputs.Select(Of), "targets", .. (samples.Targets ?? TensorList.Of()).Select(Of), "weights", samples.Weights is { } weights ? Of(weights) : "none",
    ]));

    private string Of(Tensor tensor)
    {
        Array data = tensor.Type switch
        {
            DType.Float32 => tensor.Floats,
            DType.Int32 => tensor.Integers,
            _ => tensor.Bytes,
        };
        var hash = _known.GetValue(data, d => Convert.ToHexStringLower(SHA256.HashData(d switch
        {
            float[] floats => MemoryMarshal.AsBytes(floats.AsSpan()),
            int[] integers => MemoryMarshal.AsBytes(integers.AsSpan()),
            _ => (byte[])d,
        })));
        return string.Create(CultureInfo.InvariantCulture, $"{tensor.Type} {tensor.Shape} {hash}");
    }
}
