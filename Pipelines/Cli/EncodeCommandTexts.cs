using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class EncodeCommandTexts
{
    public static readonly Text Summary = new("Writes the codes that a trained model gives to images, as TSV for ML.NET, and a map of them.", "Écrit les codes qu'un modèle entraîné donne à des images, en TSV pour ML.NET, et leur carte.");
    public static readonly Text Part = new("Which images.", "Quelles images.");
    public static readonly Text Encoding = new("Encoding", "Encodage");
    public static readonly Text Encoded = new("Images encoded: {0:N0}; numbers a code: {1}, of which {2} differ between images", "Images codées : {0:N0} ; nombres par code : {1}, dont {2} diffèrent d'une image à l'autre");
    public static readonly Text Title = new("Images of {0} in the code space of {1}", "Les images de {0} dans l'espace des codes de {1}");
    public static readonly Text Number = new("number {0} of the code", "nombre {0} du code");
    public static readonly Text Component = new("principal component {0} of the code", "composante principale {0} du code");
    public static readonly Text Class = new("class {0}", "classe {0}");
}
