using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen inspect</c>: what a model file holds. Nothing in it is run.</summary>
internal sealed class InspectCommand : CliCommand
{
    private Argument<string?> _file = null!;

    public override string Name => "inspect";

    public override Text Summary => InspectCommandTexts.Summary;

    public override IReadOnlyList<string> Examples => ["inspect model.keras", "inspect old-model.h5 --json"];

    public override void Define(CommandDefinition definition) => _file = definition.Argument("FILE", InspectCommandTexts.File, GivenPath.FileOrFolder);

    public override int Run(CommandContext context)
    {
        var path = context.Value(_file)!;
        var found = Read(path);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(Json(path, found)));
        else foreach (var line in Lines(context.Language, path, found)) context.Terminal.Output.WriteLine(line);
        return ExitCode.Success;
    }

    private static FileInspection Read(string path)
    {
        try
        {
            if (FileFormats.Find(path) is null) path = ModelIn(path);
            ModelContent.CheckReadable(path);
            return FileInspectors.Inspect(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(InspectCommandTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    // The folder of a run is asked about for its model; of one that trains by code of its own, the weights show the parts.
    private static string ModelIn(string folder)
    {
        var (whole, model, weights) = (Path.Combine(folder, WholeModelFile.Name), Path.Combine(folder, ChosenModel.ModelFile), Path.Combine(folder, ChosenModel.WeightsFile));
        if (File.Exists(whole)) return whole;
        if (!File.Exists(model)) return folder;
        return File.Exists(weights) && KerasModelFile.IsNameAlone(model) ? weights : model;
    }

    private static IEnumerable<string> Lines(Language language, string path, FileInspection found)
    {
        yield return InspectCommandTexts.Head.In(language, path, LibraryMessage.Of(found.Format, found.Format));
        foreach (var (name, value) in found.Facts) yield return $"  {name}: {value}";
        if (found.Problem is { } problem) yield return CliTexts.Notice.In(language, InspectCommandTexts.Problem.With(LibraryMessage.Of(problem, InspectCommandTexts.Unsupported.French)));
        if (found.Summary is { } summary)
        {
            yield return "";
            yield return summary.TrimEnd('\n');
        }

        if (found.Summary is not null || found.Compiled is not null)
        {
            yield return "";
            yield return found.Compiled is null ? InspectCommandTexts.NotCompiled.In(language) : InspectCommandTexts.Compiled.In(language);
            foreach (var (name, value) in ConfigText.Settings(found.Compiled)) yield return $"  {name}: {value}";
        }

        if (found.Iterations is { } iterations) yield return InspectCommandTexts.State.In(language, iterations);
        yield return "";
        yield return InspectCommandTexts.Contents.In(language);
        foreach (var line in Tree(found.Tree, "  ")) yield return line;
    }

    private static IEnumerable<string> Tree(IReadOnlyList<FileNode> nodes, string indent)
    {
        foreach (var node in nodes)
        {
            var isLast = ReferenceEquals(node, nodes[^1]);
            yield return $"{indent}{(isLast ? "└─ " : "├─ ")}{node.Name}{(node.What.Length > 0 ? "  " + node.What : "")}";
            var inner = indent + (isLast ? "   " : "│  ");
            foreach (var (name, value) in node.Attributes) yield return $"{inner}{(node.Children.Count > 0 ? "│ " : "  ")}@{name}: {value}";
            foreach (var line in Tree(node.Children, inner)) yield return line;
        }
    }

    private static JsonObject Json(string path, FileInspection found)
    {
        var facts = new JsonObject();
        foreach (var (name, value) in found.Facts) facts[name] = value;
        return new JsonObject
        {
            ["file"] = path,
            ["format"] = found.Format,
            ["facts"] = facts,
            ["problem"] = found.Problem,
            ["summary"] = found.Summary,
            ["compiled"] = found.Compiled?.DeepClone(),
            ["iterations"] = found.Iterations,
            ["tree"] = Json(found.Tree),
        };
    }

    private static JsonArray Json(IReadOnlyList<FileNode> nodes) => new([.. nodes.Select(node =>
    {
        var json = new JsonObject { ["name"] = node.Name, ["what"] = node.What };
        if (node.Attributes.Count > 0) json["attributes"] = new JsonObject(node.Attributes.Select(a => KeyValuePair.Create(a.Key, (JsonNode?)JsonValue.Create(a.Value))));
        if (node.Children.Count > 0) json["children"] = Json(node.Children);
        return json;
    })]);
}
