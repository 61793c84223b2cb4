using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>A model written to a file or folder of some format.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Format">What it is.</param>
/// <param name="Readers">The programs that read it.</param>
/// <param name="Inputs">What it is given, under the names by which the reading program knows them.</param>
/// <param name="Outputs">What it gives.</param>
internal sealed record ModelExport(string Path, FileFormat Format, string Readers, IReadOnlyList<FilePort> Inputs, IReadOnlyList<FilePort> Outputs)
{
    /// <summary>The format that was asked for, by name or by the path's ending.</summary>
    /// <param name="name">The name, where the command takes one and it was given.</param>
    /// <param name="path">The path that is to be written, where it was given.</param>
    /// <param name="canBeNamed">Whether the command takes a name.</param>
    /// <exception cref="UsageException">There is none of this name or ending; the known ones are listed.</exception>
    public static FileFormat FormatOf(string? name, string? path, bool canBeNamed)
    {
        var endings = string.Join(", ", FileFormats.All.SelectMany(f => f.Endings));
        if (name is null && path is null) throw new UsageException(ModelExportTexts.NoFormat.With(string.Join(", ", FileFormats.All.Select(f => f.Name))));
        try
        {
            var format = name is not null ? FileFormats.Named(name) : FileFormats.Of(path!);
            if (path is not null && FileFormats.Find(path) is { } other && other != format) throw new UsageException(ModelExportTexts.TwoFormats.With(path, other.Name, format.Name));
            return format;
        }
        catch (KerasModels.Identifiers.UnknownNameException e)
        {
            throw new UsageException(ModelExportTexts.UnknownFormat.With(name!, Suggestion.Of(name!, FileFormats.All.Select(f => f.Name))), e);
        }
        catch (ModelFileException e)
        {
            throw new UsageException((canBeNamed ? ModelExportTexts.UnknownEndingOrName : ModelExportTexts.UnknownEnding).With(path!, endings), e);
        }
    }

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">Where to.</param>
    /// <param name="format">As what.</param>
    /// <param name="dialect">The Keras that will read it.</param>
    /// <param name="overwrite">Whether what is there may be replaced.</param>
    /// <exception cref="UsageException">Something is there already.</exception>
    /// <exception cref="TextException">The format has no such model, or the path cannot be written.</exception>
    public static ModelExport Write(Model model, string path, FileFormat format, KerasDialect dialect, bool overwrite)
    {
        if (!overwrite && (File.Exists(path) || Directory.Exists(path))) throw new UsageException(ModelExportTexts.Exists.With(path));
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            model.Save(path, format, dialect);
            if (format is ProgramFormat runs)
            {
                var program = model.ToProgram();
                return new ModelExport(path, format, format.Readers, runs.Inputs(program), runs.Outputs(program));
            }

            return new ModelExport(path, format, format is ModelFormat layers ? layers.ReadersOf(dialect) : format.Readers, Ports(model.Inputs), Ports(model.Outputs));
        }
        catch (Exception e) when (e is ModelFileException or LayerException)
        {
            throw new TextException(ModelExportTexts.CannotBe.With(path, format.Name, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(RunTexts.OutNotWritable.With(path, FileFault.Of(e)), e);
        }
    }

    /// <summary>What was written, for other programs.</summary>
    public JsonObject ToJson() => new()
    {
        ["path"] = Path,
        ["format"] = Format.Name,
        ["readers"] = Readers,
        ["inputs"] = Json(Inputs),
        ["outputs"] = Json(Outputs),
    };

    /// <summary>What was written, for a reader: the file, then its inputs and outputs by name.</summary>
    public IEnumerable<Phrase> Lines() =>
    [
        ModelExportTexts.Written.With(Path, Format.Name, Readers),
        .. Inputs.Select(p => ModelExportTexts.Input.With(p.Name, TypeOf(p), p.Shape.ToString())),
        .. Outputs.Select(p => ModelExportTexts.Output.With(p.Name, TypeOf(p), p.Shape.ToString())),
    ];

    private static JsonArray Json(IReadOnlyList<FilePort> ports) => [.. ports.Select(p => new JsonObject
    {
        ["name"] = p.Name,
        ["type"] = TypeOf(p),
        ["shape"] = new JsonArray([.. p.Shape.Select(d => d.IsBatch ? null : (JsonNode)d.Factor)]),
    })];

    private static FilePort[] Ports(IReadOnlyList<LayerOutput> ends) => [.. ends.Select(e => new FilePort(e.Call.Layer.Name, e.Type, e.Shape))];

    private static string TypeOf(FilePort port) => port.Type == DType.Int32 ? "int32" : "float32";
}
