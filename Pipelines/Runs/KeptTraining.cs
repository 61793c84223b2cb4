using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What is kept of a training in the folder of its run, so that an interrupted run can be taken up: the model at each stop, and one state to go on from.</summary>
/// <remarks>
/// A stop's model is a <c>.keras</c>, which Keras reads too. Of a model that computes by code of its own, which Keras has not, the weights are kept as <c>.npz</c>, and each model inside it, such as its encoder, as <c>.keras</c>.
/// The same training leaves the same bytes, taken up or not. A state of another training (seed, data, settings, version), or with a weights file missing or changed, is not used.
/// </remarks>
/// <param name="output">The run's folder.</param>
/// <param name="name">The training's name, unique in the run.</param>
/// <param name="identity">Everything that decides about its numbers.</param>
internal sealed class KeptTraining(OutputFolder output, string name, JsonObject identity)
{
    /// <summary>The folder of the states.</summary>
    public const string StateFolder = "training";

    /// <summary>The folder of the weights.</summary>
    public const string WeightsFolder = "weights";

    private const string Keras = ".keras", Npz = ".npz";

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

            var stops = about["stops"]!.AsArray().Select(s => new Stop((int)s!["epoch"]!, (int)s["epochs"]!, (string)s["sha256"]!, (string)s["ending"]! == Keras ? Keras : Npz)).ToList();
            var changed = stops.FirstOrDefault(s => !File.Exists(output.PathOf(FileOf(s.Epoch, s.Ending))) || Hash(output.PathOf(FileOf(s.Epoch, s.Ending))) != s.Sha256);
            if (changed is not null)
            {
                Refusal = RunTexts.ChangedFile.With(FileOf(changed.Epoch, changed.Ending));
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
        var file = FileOf(epoch, stop.Ending);
        model.LoadWeights(output.PathOf(file));
        output.Reuse(file);
        WriteParts(model, epoch);
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
            ["stops"] = new JsonArray([.. _stops.Select(s => new JsonObject { ["epoch"] = s.Epoch, ["epochs"] = s.Epochs, ["sha256"] = s.Sha256, ["ending"] = s.Ending })]),
        };
        output.WriteAt(StateFile, path => TrainingState.Save(model, path, about.ToJsonString(), figures.Columns));
    }

    /// <summary>Keeps weights and state of a finished stop.</summary>
    public void Finish(Model model, int epoch, EpochFigures figures)
    {
        var ending = WholeModelFile.CanHold(model) ? Keras : Npz;
        var hash = "";
        output.WriteAt(FileOf(epoch, ending), path =>
        {
            model.Save(path);
            hash = Hash(path);
        });
        WriteParts(model, epoch);
        _stops.Add(new Stop(epoch, figures.Epochs, hash, ending));
        Save(model, figures);
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private string FileOf(int epoch, string ending) => FormattableString.Invariant($"{WeightsFolder}/{name}-{epoch}{ending}");

    private void WriteParts(Model model, int epoch)
    {
        if (WholeModelFile.CanHold(model)) return;
        foreach (var part in model.Layers.OfType<Model>().Where(WholeModelFile.CanHold)) output.WriteAt(FileOf(epoch, $"-{part.Name}{Keras}"), path => part.Save(path));
    }

    // After training to Epoch (early stopping may have come before), Epochs epochs are behind the weights.
    private sealed record Stop(int Epoch, int Epochs, string Sha256, string Ending);
}
