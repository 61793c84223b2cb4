using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class EarlierTrainingTexts
{
    public static readonly Text Damaged = new(
        "{0} is damaged, so that the training cannot go on from it. Delete it to go on from the weights beside it, with an optimizer begun anew.",
        "{0} est abîmé : l'entraînement ne peut pas reprendre de là. Supprimez-le pour poursuivre à partir des poids à côté, avec un optimiseur reparti de zéro.");
    public static readonly Text Unreadable = new("cannot read {0}: {1}.", "impossible de lire {0} : {1}.");
    public static readonly Text OfAnother = new(
        "{0} is the state of another model than '{1}'. Put the right one there, or delete it to go on from the weights beside it, with an optimizer begun anew.",
        "{0} est l'état d'un autre modèle que « {1} ». Mettez-y le bon, ou supprimez-le pour poursuivre à partir des poids à côté, avec un optimiseur reparti de zéro.");
    public static readonly Text Images = new("images", "les images");
    public static readonly Text Loss = new("loss", "la perte");
    public static readonly Text ValidationSplit = new("validation split", "la part de validation");
    public static readonly Text Noise = new("noise on the images", "le bruit sur les images");
}
