using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What is kept of a training in the folder of its run, so that an interrupted run can be taken up: the weights at each stop, and one state to go on from.</summary>
/// <remarks>The same training leaves the same bytes, taken up or not. A state of another training (seed, data, settings, version), or with a weights file missing or changed, is not used.</remarks>
/// <param name="output">The run's folder.</param>
/// <param name="name">The training's name, unique in the run.</param>
/// <param name="identity">Everything that decides about its numbers.</param>
internal sealed class KeptTraining(OutputFolder output, string name, JsonObject identity)
{
    /// <summary>The folder of the states.</summary>
    public const string StateFolder = "training";

    /// <summary>The folder of the weights.</summary>
    public const string WeightsFolder = "weights";

    private readonly List<Stop> _stops = [];
    private readonly string _identity = identity.ToJsonString();
    private TrainingState? _state;

    private string StateFile => $"{StateFolder}/{name}.npz";

    /// <summary>Why what was found is not used, or null.</summary>
    public Phrase? Refusal { get; private set; }

    /// <summary>How many epochs the state in the folder has behind it.</summary>
    public int Epochs => _state is null ? 0 : Figures.Epochs;

    private EpochFigures Figures => new(_state!.Figures);

    /// <summary>Looks for what an interrupted run left of this training.</summary>
    public void Open()
    {
        var path = output.PathOf(StateFile);
        if (!File.Exists(path)) return;
        try
        {
            var state = TrainingState.Read(path);
            var about = JsonNode.Parse(state.About)!.AsObject();
            if (about["identity"]?.ToJsonString() != _identity)
            {
                Refusal = RunTexts.OtherSettings;
                return;
            }

            var stops = about["stops"]!.AsArray().Select(s => new Stop((int)s!["epoch"]!, (int)s["epochs"]!, (string)s["sha256"]!)).ToList();
            var changed = stops.FirstOrDefault(s => !File.Exists(output.PathOf(WeightsAt(s.Epoch))) || Hash(output.PathOf(WeightsAt(s.Epoch))) != s.Sha256);
            if (changed is not null)
            {
                Refusal = RunTexts.ChangedFile.With(WeightsAt(changed.Epoch));
                return;
            }

            _state = state;
            _stops.AddRange(stops);
        }
        catch (Exception e) when (e is NpzException or IOException or JsonException or InvalidOperationException or NullReferenceException or FormatException or KeyNotFoundException)
        {
            Refusal = RunTexts.Unreadable.With(StateFile);
        }
    }

    /// <summary>Gives the model the weights of a finished stop.</summary>
    /// <returns>The figures up to it; null where the stop was not reached.</returns>
    public EpochFigures? Restore(Model model, int epoch)
    {
        if (_state is null || _stops.Find(s => s.Epoch == epoch) is not { } stop) return null;
        model.LoadWeights(output.PathOf(WeightsAt(epoch)));
        output.Reuse(WeightsAt(epoch));
        output.Reuse(StateFile);
        return Figures.First(stop.Epochs);
    }

    /// <summary>Gives the model the state in the folder, to go on from.</summary>
    /// <returns>The figures up to it; null where there is none, or it lies behind that epoch.</returns>
    public EpochFigures? GoOn(Model model, int epoch)
    {
        if (_state is not { } state || Figures.Epochs > epoch) return null;
        state.ApplyTo(model);
        var figures = Figures;
        // From here on the training writes states of its own.
        _state = null;
        return figures;
    }

    /// <summary>Keeps the state between two stops.</summary>
    public void Save(Model model, EpochFigures figures)
    {
        var about = new JsonObject
        {
            ["identity"] = JsonNode.Parse(_identity),
            ["stops"] = new JsonArray([.. _stops.Select(s => new JsonObject { ["epoch"] = s.Epoch, ["epochs"] = s.Epochs, ["sha256"] = s.Sha256 })]),
        };
        output.WriteAt(StateFile, path => TrainingState.Save(model, path, about.ToJsonString(), figures.Columns));
    }

    /// <summary>Keeps weights and state of a finished stop.</summary>
    public void Finish(Model model, int epoch, EpochFigures figures)
    {
        var file = WeightsAt(epoch);
        var hash = "";
        output.WriteAt(file, path =>
        {
            model.SaveWeights(path);
            hash = Hash(path);
        });
        _stops.Add(new Stop(epoch, figures.Epochs, hash));
        Save(model, figures);
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private string WeightsAt(int epoch) => FormattableString.Invariant($"{WeightsFolder}/{name}-{epoch}.npz");

    // After training to Epoch (early stopping may have come before), Epochs epochs are behind the weights.
    private sealed record Stop(int Epoch, int Epochs, string Sha256);
}
