using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

/// <summary>Short trainings whose every bit goes into a digest.</summary>
public static class TrainingDigest
{
    /// <summary>What the processor offers under the runtime's switches, as a child process reports it.</summary>
    public static string Machine => string.Create(CultureInfo.InvariantCulture,
        $"widest {(int)VectorWidth.Widest.Resolve()}, vectors {Vector128.IsHardwareAccelerated}, fma {Fma.IsSupported}");

    /// <summary>The digest of two trainings, with sizes that fill no tile and batches that are not full.</summary>
    public static string Of(IBackend backend)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Train(hash, backend, [48, 21, 48], "sigmoid", "binary_crossentropy", "adam");
        Train(hash, backend, [37, 16, 5, 37], "tanh", "mse", "rmsprop");
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Train(IncrementalHash hash, IBackend backend, int[] widths, string last, string loss, string optimizer)
    {
        var input = new Input(widths[0]);
        LayerOutput output = input;
        for (var i = 1; i < widths.Length; i++) output = new Dense(widths[i], i < widths.Length - 1 ? "relu" : last).Apply(output);
        using var model = new Model(input, output) { Backend = backend };
        model.Compile(optimizer, loss);
        var pixels = new byte[150 * widths[0]];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)(i * 2654435761u >> 24);
        Tensor samples = new(pixels, 150, widths[0]);
        var history = model.Fit(samples, samples, epochs: 3, batchSize: 64, seed: 7);
        hash.AppendData(MemoryMarshal.AsBytes<double>([.. history["loss"]]));
        foreach (var weights in model.GetWeights()) hash.AppendData(MemoryMarshal.AsBytes<float>(weights.Floats));
        hash.AppendData(MemoryMarshal.AsBytes<float>(model.Predict(samples, batchSize: 40).Floats));
    }
}
