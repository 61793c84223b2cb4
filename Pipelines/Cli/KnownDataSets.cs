using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Cli;

/// <summary>What the <c>mlgen data</c> commands share.</summary>
internal static class KnownDataSets
{
    /// <summary>The data set of a name.</summary>
    /// <exception cref="UsageException">There is none; the message offers the known ones.</exception>
    public static IDataSetSource Named(string name) =>
        DataSets.Find(name) ?? throw new UsageException(DataCommandTexts.Unknown.With(name, Texts.Suggestion.Of(name, DataSets.All.Select(s => s.Name))));

    /// <summary>Tells what was read, with the checksums that were compared.</summary>
    public static JsonObject Tell(CommandContext context, DataSet set)
    {
        var parts = (DataSets.Find(set.Name) as IdxDataSetSource)?.Parts ?? [];
        context.Screen.Line((parts.Count > 0 ? DataCommandTexts.Got : DataCommandTexts.Read).With(set.Name, set.Train.Count, set.Test.Count, set.Shape.Said(), set.Origin));
        foreach (var part in parts) context.Screen.Line(DataCommandTexts.Checksum.With(part.Sha256, part.FileName));
        var checksums = new JsonObject();
        foreach (var part in parts) checksums[part.FileName] = part.Sha256;
        return new JsonObject
        {
            ["name"] = set.Name,
            ["origin"] = set.Origin.ToString(),
            ["trainImages"] = set.Train.Count,
            ["testImages"] = set.Test.Count,
            ["shape"] = set.Shape.ToString(),
            ["sha256"] = checksums,
        };
    }
}
