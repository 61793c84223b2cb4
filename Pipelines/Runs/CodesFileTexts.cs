using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class CodesFileTexts
{
    public static readonly Text NoCodes = new(
        "{0} holds no codes: expected the numbers of a code in each line, or a text with a header '#@ TextLoader{{' and a column Code, as 'mlgen encode' writes it.",
        "{0} ne contient pas de codes : étaient attendus les nombres d'un code par ligne, ou un texte avec un en-tête « #@ TextLoader{{ » et une colonne Code, tel que l'écrit « mlgen encode ».");
    public static readonly Text WrongSize = new(
        "the codes in {0} have {1} numbers, but those of the model '{2}' have {3}. Use codes that this model's 'mlgen encode' wrote.",
        "les codes de {0} ont {1} nombres, mais ceux du modèle « {2} » en ont {3}. Utilisez des codes écrits par « mlgen encode » avec ce modèle.");
    public static readonly Text Twice = new("{0}: its header has the column {1} twice. Keep one.", "{0} : son en-tête a deux fois la colonne {1}. Gardez-en une.");
    public static readonly Text NoPlaces = new(
        "{0}: the cells of the column {1} cannot be those of its header ({2}). Expected the first and the last one, counted from 0.",
        "{0} : les cellules de la colonne {1} ne peuvent être celles de son en-tête ({2}). La première et la dernière étaient attendues, comptées à partir de 0.");
    public static readonly Text NotANumber = new(
        "{0}, line {1}: cell {2} holds '{3}', which is no number. Write one, with a decimal point.",
        "{0}, ligne {1} : la cellule {2} contient « {3} », qui n'est pas un nombre. Écrivez-en un, avec un point décimal.");
    public static readonly Text WrongCount = new(
        "{0}, line {1}, cells: {2}; but a code of the model '{3}' has {4} numbers. Write {4} in each line, with a decimal point, separated by tabs, semicolons, commas or blanks.",
        "{0}, ligne {1}, cellules : {2} ; mais un code du modèle « {3} » a {4} nombres. Écrivez-en {4} par ligne, avec un point décimal, séparés par des tabulations, points-virgules, virgules ou blancs.");
    public static readonly Text Unreadable = new("cannot read {0}: {1}.", "impossible de lire {0} : {1}.");
}
