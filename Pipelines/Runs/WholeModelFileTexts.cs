using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class WholeModelFileTexts
{
    public static readonly Text Unreadable = new(
        "{0} cannot be read as a model: {1}",
        "{0} n'est pas lisible comme modèle : {1}");
    public static readonly Text RunOfSeveral = new(
        "{0} is the folder of a run whose model is several in one, which no file of Keras holds: evaluate, generate, train take it as it is, and 'mlgen export {0} --part NAME' makes files of the models in it.",
        "{0} est le dossier d'une exécution dont le modèle en réunit plusieurs, ce qu'aucun fichier de Keras ne contient : evaluate, generate, train le prennent tel quel, et « mlgen export {0} --part NAME » fait des fichiers des modèles qu'il contient.");
}
