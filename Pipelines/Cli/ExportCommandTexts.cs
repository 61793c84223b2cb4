using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class ExportCommandTexts
{
    private static readonly string Formats = string.Join(", ", FileFormats.All.Select(f => f.Name));

    public static readonly Text Summary = new(
        "Writes a trained model, or one inside it, for another program; prints the names of its inputs and outputs.",
        "Écrit un modèle entraîné, ou un modèle en lui, pour un autre programme ; affiche les noms de ses entrées et sorties.");
    public static readonly Text Out = new(
        "The file or folder to write; its ending names the format unless --to does (default: the model's name, in a new folder under runs/).",
        "Le fichier ou dossier à écrire ; sa terminaison nomme le format sauf si --to le fait (par défaut : le nom du modèle, dans un nouveau dossier sous runs/).");
    public static readonly Text To = new($"The format: {Formats}.", $"Le format : {Formats}.");
    public static readonly Text Part = new("Only this model inside it, for example encoder, decoder or generator.", "Seulement ce modèle en lui, par exemple encoder, decoder ou generator.");
    public static readonly Text NoParts = new("--part: there is no model inside '{0}'. Leave the option out.", "--part : il n'y a pas de modèle dans « {0} ». Retirez l'option.");
    public static readonly Text SeveralModels = new(
        "'{0}' is several models in one, with a training step of its own, which {1} has not. Write one of them with --part {2}; all of its weights with --to npz; or what it computes with --to onnx.",
        "« {0} » est plusieurs modèles en un, avec son propre pas d'entraînement, ce que {1} n'a pas. Écrivez l'un d'eux avec --part {2} ; tous ses poids avec --to npz ; ou ce qu'il calcule avec --to onnx.");
    public static readonly Text UnknownPart = new("--part: there is no model '{0}' inside '{1}'{2}", "--part : il n'y a pas de modèle « {0} » dans « {1} »{2}");
    public static readonly Text Dialect = new("The Keras that will read a file of Keras's.", "Le Keras qui lira un fichier de Keras.");
}
