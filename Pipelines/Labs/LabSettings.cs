using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>What a user asks of a lab.</summary>
/// <param name="Data">A data set's name or a folder; null is the lab's own.</param>
/// <param name="DataDir">Where to look for data first, or null.</param>
/// <param name="RequireData">End with an error rather than use synthetic images.</param>
/// <param name="Seed">From 0.</param>
/// <param name="Threads">At least 1.</param>
/// <param name="Quick">Few images and epochs; nothing is comparable.</param>
/// <param name="Long">Add the trainings that take a quarter of an hour and more.</param>
/// <param name="Language">Of screen, errors and report.</param>
internal sealed record LabSettings(string? Data, string? DataDir, bool RequireData, int Seed, int Threads, bool Quick, bool Long, Language Language)
{
    /// <summary>With <see cref="Quick"/>, the most training images, where the lab would take more; tests take fewer.</summary>
    public int QuickImages { get; init; } = int.MaxValue;

    /// <summary>How many seeds, from <see cref="Seed"/> on, trainings are repeated with, at least 1.</summary>
    public int Seeds { get; init; } = 1;

    /// <summary>What runs the models, by its name.</summary>
    public string Backend { get; init; } = KerasModels.Backends.Backend.Default.Name;

    /// <summary>Use what an interrupted run left in the output folder.</summary>
    public bool Resume { get; init; }

    /// <summary>What decides about the numbers of a lab's run beside its images. With more seeds, or <c>--long</c> added, a finished run is taken up: its trainings stay.</summary>
    /// <param name="lab">The lab's name.</param>
    public RunIdentity Identity(string lab) => new(Numbers(lab));

    /// <summary>What decides about the numbers of a lab's run.</summary>
    /// <param name="lab">The lab's name.</param>
    /// <param name="images">The data set that was found.</param>
    public RunIdentity Identity(string lab, DataSet images) => new(
    [
        .. Numbers(lab),
        new("data", "--data", JsonValue.Create(images.Name)),
        new("images", RunTexts.ImagesLabel, JsonValue.Create(SampleHashes.Of(images))),
    ]);

    /// <summary>As <c>run.json</c> has them.</summary>
    /// <param name="data">The data set's name.</param>
    /// <param name="origin">Where it came from.</param>
    public JsonObject ToJson(string data, string origin) => new()
    {
        ["data"] = data,
        ["origin"] = origin,
        ["seed"] = Seed,
        ["seeds"] = Seeds,
        ["threads"] = Threads,
        ["backend"] = Backend,
        ["quick"] = Quick,
        ["long"] = Long,
        ["resume"] = Resume,
        ["language"] = Language.Code(),
    };

    private RunSetting[] Numbers(string lab) =>
    [
        new("lab", "NAME", JsonValue.Create(lab)),
        new("seed", "--seed", JsonValue.Create(Seed)),
        new("seeds", "--seeds", JsonValue.Create(Seeds), MayGrow: true),
        new("quick", "--quick", JsonValue.Create(Quick)),
        new("long", "--long", JsonValue.Create(Long), MayGrow: true),
        new("backend", "--backend", JsonValue.Create(Backend)),
        new("version", RunTexts.VersionLabel, JsonValue.Create(RunRecord.Version ?? "")),
        new("canonicalOrder", RunTexts.OrderLabel, JsonValue.Create(CanonicalOrder.Version)),
    ];
}
