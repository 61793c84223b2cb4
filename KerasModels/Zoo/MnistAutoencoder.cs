using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The layers of <see cref="DeepAutoencoder"/>, trained on squared error and watched by accuracy.</summary>
/// <remarks>The MNIST lab with a deep autoencoder: 50 epochs of batches of 256.</remarks>
/// <param name="options">Its sizes; null: the original's.</param>
/// <param name="names">Counts default names on across models; null: each counts its own.</param>
public sealed class MnistAutoencoder(DeepAutoencoder.Options? options = null, NameScope? names = null) : DeepAutoencoder(options, names)
{
    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "mse", 50, 256, "accuracy");
}
