using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class SavedModelTexts
{
    public static readonly Text Model = new(
        "The folder of an earlier 'mlgen train' or 'mlgen import', or a .keras or .h5 file; a model.json, or a model of the zoo, with --weights.",
        "Le dossier d'un « mlgen train » ou « mlgen import » précédent, ou un fichier .keras ou .h5 ; un model.json ou un modèle du zoo, avec --weights.");
    public static readonly Text NoImage = new(
        "the model '{0}' gives {1} numbers, which are no square image; name the folder of its training, which says how large its images are.",
        "le modèle « {0} » donne {1} nombres, ce qui n'est pas une image carrée ; nommez le dossier de son entraînement, qui dit la taille de ses images.");
    public static readonly Text NoHalves = new(
        "the layers of the model '{0}' do not stand one behind the other around a narrowest one, so it has no code. Use an autoencoder of the zoo, or a chain of layers.",
        "les couches du modèle « {0} » ne forment pas une chaîne autour d'une plus étroite, il n'a donc pas de code. Utilisez un auto-encodeur du zoo, ou une chaîne de couches.");
    public static readonly Text NoEncoder = new(
        "the model '{0}' makes images of codes and has no encoder: there is no code of a given image. Try 'mlgen generate' with it, or 'mlgen interpolate' without --from and --to, or an autoencoder, for example variational-autoencoder.",
        "le modèle « {0} » fait des images à partir de codes et n'a pas d'encodeur : il n'y a pas de code d'une image donnée. Essayez avec lui « mlgen generate », ou « mlgen interpolate » sans --from ni --to, ou bien un auto-encodeur, par exemple variational-autoencoder.");
    public static readonly Text Picture = new("Picture: {0}", "Image : {0}");
    public static readonly Text Codes = new("Codes: {0}", "Codes : {0}");
}
