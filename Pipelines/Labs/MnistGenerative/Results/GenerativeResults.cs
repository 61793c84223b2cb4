namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>The numbers of a run, from which claims, report and files are made; a part that a stop left out is null or empty.</summary>
internal sealed class GenerativeResults
{
    /// <summary>The classifier that judges; null without labels.</summary>
    public JudgeFacts? Judge { get; set; }

    /// <summary>Section 1, one a seed.</summary>
    public List<AutoencoderFacts> Autoencoders { get; } = [];

    /// <summary>Section 2, one a seed.</summary>
    public List<VariationalFacts> Variationals { get; } = [];

    /// <summary>The lesson's VAE.</summary>
    public VariationalFacts? Lesson { get; set; }

    /// <summary>Section 3, one a seed.</summary>
    public List<AdversarialFacts> Adversarials { get; } = [];

    /// <summary>The first seed's autoencoder, of which figures and claims speak.</summary>
    public AutoencoderFacts? Autoencoder => Autoencoders.FirstOrDefault();

    /// <summary>The first seed's VAE.</summary>
    public VariationalFacts? Variational => Variationals.FirstOrDefault();

    /// <summary>Whether the VAE's samples are nearer to real images than what the autoencoder's decoder makes of the same noise; null where one of them was not judged.</summary>
    public bool? DecoderIsNoGenerator => Autoencoder?.Samples is { } ae && Variational?.Samples is { } vae ? vae.Frechet < ae.Frechet : null;

    /// <summary>The first seed's GAN.</summary>
    public AdversarialFacts? Adversarial => Adversarials.FirstOrDefault();
}
