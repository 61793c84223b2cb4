namespace MLGenerative.Pipelines.Data;

/// <summary>How a data set is to be had.</summary>
public sealed record DataRequest
{
    /// <summary>Where to look; by default the folders of this machine and user.</summary>
    public DataPlaces Places { get; init; } = DataPlaces.FromEnvironment();

    /// <summary>Whether what is not there may be downloaded; by default yes.</summary>
    public bool AllowDownload { get; init; } = true;

    /// <summary>Told about downloads, several times a second.</summary>
    public IProgress<DownloadProgress>? Progress { get; init; }

    /// <summary>The way to the network; null for the default one, which honours HTTPS_PROXY.</summary>
    public HttpMessageHandler? Network { get; init; }

    /// <summary>The seed of drawn images and of splits, by default 0.</summary>
    public int Seed { get; init; }

    /// <summary>How many training images to draw, and the most to take of images that are there, which are then the first ones; at least 1. Null, the default: all there are, or 60,000 drawn ones.</summary>
    public int? TrainCount { get; init; }

    /// <summary>How many test images to draw, and the most to take of images that are there, which are then the first ones; at least 1. Null, the default: all there are, or 10,000 drawn ones.</summary>
    public int? TestCount { get; init; }
}
