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
using MLGenerative.KerasModels.Tests.Zoo;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

/// <summary>Short trainings whose every bit goes into a digest.</summary>
public static class TrainingDigest
{
    /// <summary>What the processor offers under the runtime's switches, as a child process reports it.</summary>
    public static string Machine => string.Create(CultureInfo.InvariantCulture,
        $"widest {(int)VectorWidth.Widest.Resolve()}, vectors {Vector128.IsHardwareAccelerated}, fma {Fma.IsSupported}");

    /// <summary>The digest of some trainings, with sizes that fill no tile and batches that are not full, and of every model of the zoo.</summary>
    public static string Of(IBackend backend)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Train(hash, backend, [48], "binary_crossentropy", "adam", new Dense(21, "relu"), new Dense(48, "sigmoid"));
        Train(hash, backend, [37], "mse", "rmsprop", new Dense(16, "relu"), new GaussianNoise(0.1), new Dense(5, "tanh"), new Dense(37));
        Train(hash, backend, [7, 8, 1], "mse", "sgd", new KerasModels.Layers.Conv2D(16, 3, padding: Padding.Same, activation: "relu"), new BatchNormalization(), new MaxPooling2D(2, padding: Padding.Same),
            new Conv2DTranspose(18, 3, 2, Padding.Same, activation: "relu"), new KerasModels.Layers.Conv2D(1, (2, 1), activation: "sigmoid"));
        foreach (var name in SmallZoo.Names)
            foreach (var weights in SmallZoo.Train(name, backend, samples: 10, epochs: 1)) hash.AppendData(MemoryMarshal.AsBytes<float>(weights));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Train(IncrementalHash hash, IBackend backend, int[] shape, string loss, string optimizer, params Layer[] layers)
    {
        var input = new Input(shape);
        LayerOutput output = input;
        foreach (var layer in layers) output = layer.Apply(output);
        using var model = new Model(input, output) { Backend = backend };
        model.Compile(optimizer, loss);
        var pixels = new byte[150 * shape.Aggregate(1, (a, b) => a * b)];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)(i * 2654435761u >> 24);
        Tensor samples = new(pixels, [150, .. shape]);
        var history = model.Fit(samples, samples, epochs: 3, batchSize: 64, seed: 7);
        hash.AppendData(MemoryMarshal.AsBytes<double>([.. history["loss"]]));
        foreach (var weights in model.GetWeights()) hash.AppendData(MemoryMarshal.AsBytes<float>(weights.Floats));
        hash.AppendData(MemoryMarshal.AsBytes<float>(model.Predict(samples, batchSize: 40).Floats));
    }
}
