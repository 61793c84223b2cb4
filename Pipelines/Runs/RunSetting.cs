using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>A setting that decides about a run's numbers.</summary>
/// <param name="Key">Its name in JSON, as <c>run.json</c> has it.</param>
/// <param name="Label">What messages call it: the option, for example <c>--seed</c>.</param>
/// <param name="Value">A number, a text, or true where an option without a value was given.</param>
/// <param name="MayGrow">A run may be taken up with more of it (a higher number, or the option given): what was finished stays.</param>
internal sealed record RunSetting(string Key, Text Label, JsonValue Value, bool MayGrow = false)
{
    /// <summary>Whether a run that was begun with another value can be taken up with this one.</summary>
    public bool TakesUp(JsonNode? begun)
    {
        if (begun is null || begun.ToJsonString() == Value.ToJsonString()) return true;
        if (!MayGrow || begun is not JsonValue other) return false;
        if (other.TryGetValue(out bool isGiven)) return !isGiven;
        return int.TryParse(other.ToString(), CultureInfo.InvariantCulture, out var before) && int.TryParse(Value.ToString(), CultureInfo.InvariantCulture, out var now) && now > before;
    }

    /// <summary>A value as the user gave it.</summary>
    public static Phrase Shown(JsonNode value) => value is JsonValue given && given.TryGetValue(out bool isGiven) ? isGiven ? RunTexts.Given : RunTexts.NotGiven : Text.FromString(value.ToString());
}
