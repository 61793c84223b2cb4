using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The settings that decide about a run's numbers. They are written before its first result, and a run that was begun with others is not taken up: its results would be replaced.</summary>
/// <param name="settings">The settings, each with a key of its own.</param>
internal sealed class RunIdentity(params IReadOnlyList<RunSetting> settings)
{
    /// <summary>The file that keeps them, so that a run that was killed has them too.</summary>
    public const string File = KeptTraining.StateFolder + "/settings.json";

    /// <summary>Refuses the folder of a run that was begun with other settings; what the folder does not tell is no other setting.</summary>
    /// <exception cref="UsageException">It was; the message names each setting, its value there and here.</exception>
    public void Check(string folder)
    {
        if (Begun(folder) is not { } begun) return;
        List<Phrase> others = [.. settings.Where(s => !s.TakesUp(begun[s.Key])).Select(s => RunTexts.OtherSetting.With(s.Label, RunSetting.Shown(begun[s.Key]!), RunSetting.Shown(s.Value)))];
        if (others.Count > 0) throw new UsageException(RunTexts.OtherRun.With(folder, others));
    }

    /// <summary>Keeps the settings of a run, after checking them where it is taken up.</summary>
    /// <param name="output">The run's folder.</param>
    /// <param name="resume">Whether it is taken up.</param>
    /// <exception cref="UsageException">It was begun with others.</exception>
    public void Claim(OutputFolder output, bool resume)
    {
        if (resume) Check(output.Root);
        output.Write(File, ResultJson.Text(new JsonObject(settings.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Key, s.Value.DeepClone())))));
    }

    // A run of an earlier version has its settings in run.json alone, if it came so far.
    private static JsonObject? Begun(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) return RunRecord.SettingsOf(folder);
        try
        {
            return JsonNode.Parse(System.IO.File.ReadAllText(path)) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new UsageException(RunTexts.SettingsDamaged.With(path), e);
        }
    }
}
