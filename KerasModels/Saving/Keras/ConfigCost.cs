using System.Text;
using System.Text.Json;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>What the JSON of a file would become, in bytes on the managed heap at most: a config of some kilobytes, packed, can describe layers by the ten thousand.</summary>
internal static class ConfigCost
{
    // More than a test measures: of a layer with its line in the summary, of an object of a class, of a name in a list of losses or metrics, of another text, of members and other tokens.
    private const long EachLayer = 16 << 10, EachClass = 4 << 10, EachListed = 6 << 10, EachText = 1 << 10, EachMember = 200, EachToken = 96, EachCharacter = 8;

    /// <summary>Counts the layers, members and tokens of a text; of one that is no JSON, those before it breaks off.</summary>
    public static long Of(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var lists = new Stack<int>();
        var (cost, isLayers, isMember) = (EachCharacter * json.Length, false, false);
        try
        {
            while (reader.Read())
            {
                cost += reader.TokenType switch
                {
                    JsonTokenType.PropertyName => reader.ValueTextEquals("class_name"u8) ? EachClass : EachMember,
                    JsonTokenType.String => isMember ? EachText : EachListed,
                    _ => EachToken,
                };
                if (reader.TokenType == JsonTokenType.StartArray && isLayers) lists.Push(reader.CurrentDepth);
                else if (reader.TokenType == JsonTokenType.EndArray && lists.TryPeek(out var depth) && depth == reader.CurrentDepth) lists.Pop();
                else if (reader.TokenType == JsonTokenType.StartObject && lists.TryPeek(out depth) && depth + 1 == reader.CurrentDepth) cost += EachLayer;
                isMember = reader.TokenType == JsonTokenType.PropertyName;
                isLayers = isMember && reader.ValueTextEquals("layers"u8);
            }
        }
        catch (JsonException)
        {
            // whoever parses it says what is the matter
            return cost;
        }

        return cost;
    }

    /// <summary>Refuses a text that would become more than a file of its length may.</summary>
    /// <exception cref="ModelFileException">It would; the message names the file.</exception>
    public static string Checked(string json, string path)
    {
        const long mostTimesSize = 3, grace = 44 << 20;
        return Of(json) <= (mostTimesSize * json.Length) + grace ? json : throw TooMuch(path, json.Length);
    }

    /// <summary>The error for a file whose config would become too much.</summary>
    public static ModelFileException TooMuch(string path, long length) =>
        new(FormattableString.Invariant($"{path}: its config describes more layers and values than a file of {length} bytes can be expected to hold. It is damaged, or made to be too large; get it again."));
}
