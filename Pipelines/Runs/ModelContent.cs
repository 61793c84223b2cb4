using System.IO.Compression;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Tells by its content what lies at a path where a model should be, so that what is none is answered with one sentence and not with a reader's complaint.</summary>
internal static class ModelContent
{
    private const string Archive = ".keras", Hdf5 = ".h5", Json = ".json", ModelConfig = "model_config";

    /// <summary>Refuses what cannot be a model of Keras; a damaged one is left to its reader.</summary>
    /// <param name="path">The file, or a folder.</param>
    /// <param name="withWeights">Whether layers alone, as JSON, will not do.</param>
    /// <exception cref="TextException">It is none, or cannot be read; the message says what was found and what to do.</exception>
    public static void Check(string path, bool withWeights = false) => Guard(path, () => CheckContent(path, withWeights));

    /// <summary>Refuses what is plainly no file of any model: nothing, a picture, a text that is no JSON.</summary>
    /// <exception cref="TextException">It is none, or cannot be read; the message says what was found and what to do.</exception>
    public static void CheckReadable(string path) => Guard(path, () =>
    {
        if (!Directory.Exists(path)) Start(path);
    });

    private static void CheckContent(string path, bool withWeights)
    {
        var format = FileFormats.Find(path);
        if (format is { CanBeLoaded: false } and (ProgramFormat or { Marker: not null })) throw NoModel(path, ModelContentTexts.Exported.With(format.Name), ModelContentTexts.NameItsOrigin.With(path));
        if (Directory.Exists(path)) throw NoModel(path, ModelContentTexts.Folder, ModelContentTexts.NameAModel);
        var start = Start(path);
        var expected = format is { CanBeLoaded: true } ? format.Endings[0] : Json;
        var found = KindOf(path, start, expected) ?? throw NoModel(path, FileStartTexts.Other, ModelContentTexts.NameAModel);
        if (found == Json && withWeights) throw NoModel(path, ModelContentTexts.LayersAlone, ModelContentTexts.NameOneWithWeights);
        if (found != expected) throw NoModel(path, ModelContentTexts.ContentOf.With(found), ModelContentTexts.Rename.With(found));
    }

    // How a file begins that may be one of a model.
    private static FileStart Start(string path)
    {
        var start = FileStart.Of(path);
        return start.IsEmpty || start.IsPicture || (start.IsText && !start.IsJson) ? throw NoModel(path, start.Kind, start.IsPicture ? ModelContentTexts.ImagesAreData : ModelContentTexts.NameAModel) : start;
    }

    private static void Guard(string path, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelContentTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    // The ending that such a file has; null: it is of no known kind.
    private static string? KindOf(string path, FileStart start, string expected) => start.IsZip ? ZipKind(path, expected) : start.IsHdf5 ? Hdf5Kind(path) : start.IsJson ? Json : null;

    private static string? ZipKind(string path, string expected)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.Entries.Count == 0 || zip.Entries.Any(e => !e.FullName.EndsWith(".npy", StringComparison.Ordinal)) ? Archive : throw WeightsAlone(path);
        }
        catch (InvalidDataException)
        {
            return expected == Archive ? Archive : null;
        }
    }

    private static string Hdf5Kind(string path)
    {
        try
        {
            return Hdf5File.Read(path).Attributes.ContainsKey(ModelConfig) ? Hdf5 : throw WeightsAlone(path);
        }
        catch (Hdf5Exception)
        {
            return Hdf5;
        }
    }

    private static TextException NoModel(string path, Phrase found, Phrase advice) => new(ModelContentTexts.NoModel.With(path, found, advice));

    private static TextException WeightsAlone(string path) => NoModel(path, ModelContentTexts.Weights, ModelContentTexts.NameTheirModel.With(path));
}
