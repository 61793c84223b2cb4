using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

internal static class DataTexts
{
    public static readonly Text Unreadable = new(
        "{0} cannot be read: {1} Check the path and its permissions.",
        "Impossible de lire {0} : {1} Vérifiez le chemin et les droits d'accès.");

    public static readonly Text GzipDamaged = new(
        "{0}: the gzip data are damaged ({1}). Delete the file and get it again, for example with 'mlgen data get'.",
        "{0} : les données gzip sont abîmées ({1}). Supprimez le fichier et téléchargez-le à nouveau, par exemple avec « mlgen data get ».");

    public static readonly Text WrongMagic = new(
        "{0}: it begins with {1}, expected {2} (an IDX file of unsigned bytes with {3} dimensions). Check that images and labels are not mixed up, or get the file again.",
        "{0} : il commence par {1} au lieu de {2} (fichier IDX d'octets non signés à {3} dimensions). Vérifiez que images et étiquettes ne sont pas interverties, ou téléchargez à nouveau le fichier.");

    public static readonly Text Truncated = new(
        "{0} is truncated: {1} bytes were expected, there are {2}. Get the file again, for example with 'mlgen data get'.",
        "{0} est tronqué : {1} octets attendus, {2} trouvés. Téléchargez-le à nouveau, par exemple avec « mlgen data get ».");

    public static readonly Text Oversized = new(
        "{0} is too long: its header announces {1} bytes, there are {2}. Get the file again, for example with 'mlgen data get'.",
        "{0} est trop long : son en-tête annonce {1} octets, il y en a {2}. Téléchargez-le à nouveau, par exemple avec « mlgen data get ».");

    public static readonly Text Trailing = new(
        "{0} is too long: its header announces {1} bytes, and more follow. Get the file again, for example with 'mlgen data get'.",
        "{0} est trop long : son en-tête annonce {1} octets, et d'autres suivent. Téléchargez-le à nouveau, par exemple avec « mlgen data get ».");

    public static readonly Text ImpossibleSize = new(
        "{0}: its header announces {1} values; expected sizes of at least 1 with a product below 2147483591. The file is damaged: get it again.",
        "{0} : son en-tête annonce {1} valeurs ; tailles attendues : au moins 1, produit inférieur à 2147483591. Le fichier est abîmé : téléchargez-le à nouveau.");

    public static readonly Text WrongShape = new(
        "{0}: expected {1}, got {2}. The data set '{3}' has 60,000 training and 10,000 test images of 28x28; for other images use --data FOLDER or --data FILE.npz.",
        "{0} : {1} attendu, {2} trouvé. Le jeu « {3} » compte 60 000 images d'apprentissage et 10 000 de test, de 28x28 ; pour d'autres images, utilisez --data DOSSIER ou --data FICHIER.npz.");

    public static readonly Text WrongChecksum = new(
        "{0} is not the published file of '{1}': the SHA-256 of its content is {2}, expected {3}. Delete it and run 'mlgen data get {1}'; for images of your own use --data FOLDER.",
        "{0} n'est pas le fichier publié de « {1} » : le SHA-256 de son contenu est {2} au lieu de {3}. Supprimez-le et lancez « mlgen data get {1} » ; pour vos propres images, utilisez --data DOSSIER.");

    public static readonly Text NotFound = new(
        "The data set '{0}' was not found on this machine{1}\nLooked in:{2}\nWays to get it:{3}",
        "Le jeu de données « {0} » est introuvable sur cette machine{1}\nEndroits examinés :{2}\nPour l'obtenir :{3}");

    public static readonly Text NotDownloaded = new(" and could not be downloaded:{0}", " et n'a pas pu être téléchargé :{0}");

    public static readonly Text NotTried = new(".", ".");

    public static readonly Text Attempt = new("{0}: {1}", "{0} : {1}");

    public static readonly Text Place = new("{0} ({1})", "{0} ({1})");

    public static readonly Text WayGet = new(
        "with a network: mlgen data get {0} (set HTTPS_PROXY behind a proxy)",
        "avec un accès réseau : mlgen data get {0} (derrière un proxy, définissez HTTPS_PROXY)");

    public static readonly Text WayFolder = new(
        "without one: copy {0} into a folder {1}, and name its parent with --data-dir or MLGEN_DATA",
        "sans réseau : copiez {0} dans un dossier {1}, et indiquez son parent avec --data-dir ou MLGEN_DATA");

    public static readonly Text WaySynthetic = new(
        "or use the drawn images that need no download: --data synthetic-garments",
        "ou utilisez les images dessinées, sans téléchargement : --data synthetic-garments");

    public static readonly Text PlaceOption = new("--data-dir", "--data-dir");
    public static readonly Text PlaceVariable = new("MLGEN_DATA", "MLGEN_DATA");
    public static readonly Text PlaceCache = new("mlgen's cache", "cache de mlgen");
    public static readonly Text PlaceKeras = new("Keras's cache", "cache de Keras");

    public static readonly Text UnknownName = new(
        "There is no data set '{0}', nor a folder or .npz file of that name{1} Or name a folder of PNG or IDX files, or an .npz file.",
        "Il n'existe ni jeu de données « {0} », ni dossier ou fichier .npz de ce nom{1} Ou nommez un dossier de fichiers PNG ou IDX, ou un fichier .npz.");

    public static readonly Text CacheUnwritable = new(
        "The download cannot be kept in {0}: {1} Set XDG_CACHE_HOME (on Windows LOCALAPPDATA) to a folder that can be written, or free some space.",
        "Le téléchargement ne peut pas être conservé dans {0} : {1} Faites pointer XDG_CACHE_HOME (LOCALAPPDATA sous Windows) vers un dossier accessible en écriture, ou libérez de la place.");

    public static readonly Text HttpStatus = new("the server answered {0}", "le serveur a répondu {0}");
    public static readonly Text NoAnswer = new("no answer within {0:0} s", "pas de réponse en {0:0} s");
    public static readonly Text TooLarge = new("more than {0} bytes came", "plus de {0} octets reçus");

    public static readonly Text NoImages = new(
        "{0} is no data set: expected a folder of PNG or IDX files, or an .npz file like Keras's mnist.npz, found {1}. Name the folder that the images are in.",
        "{0} n'est pas un jeu de données : un dossier de fichiers PNG ou IDX, ou un fichier .npz comme le mnist.npz de Keras, était attendu, trouvé : {1}. Nommez le dossier où sont les images.");
    public static readonly Text NpzUnfit = new(
        "{0} cannot be used: {1} Expected the arrays x_train, y_train, x_test and y_test as Keras's mnist.npz has them: uint8 images (count, height, width[, channels]) and a label each.",
        "{0} est inutilisable : {1} Attendus : les tableaux x_train, y_train, x_test et y_test comme dans le mnist.npz de Keras : images uint8 (nombre, hauteur, largeur[, canaux]) et une étiquette par image.");

    public static readonly Text NpzShape = new("array {0} is {1} of shape ({2}).", "le tableau {0} est de type {1} et de forme ({2}).");

    public static readonly Text NpzLabel = new("label {0} of {1} is not between 0 and 65535.", "l'étiquette {0} de {1} n'est pas comprise entre 0 et 65535.");

    public static readonly Text FolderEmpty = new(
        "{0} holds no PNG files. Put images there, or in sub-folders that are named after their labels.",
        "{0} ne contient aucun fichier PNG. Placez-y des images, ou dans des sous-dossiers portant le nom de leur étiquette.");

    public static readonly Text FolderUnfit = new(
        "{0} is {1}, but the first image, {2}, is {3}: all images must have one size and the same channels. Convert or remove it.",
        "{0} est de taille {1}, mais la première image, {2}, est de taille {3} : toutes doivent avoir la même taille et les mêmes canaux. Convertissez-la ou retirez-la.");

    public static readonly Text FolderDamaged = new(
        "{0} cannot be read as PNG: {1} Or remove it from the folder.",
        "{0} n'est pas lisible en PNG : {1} Ou retirez-la du dossier.");

    public static readonly Text FolderTooFew = new(
        "{0} holds only {1} image: at least 2 are needed, one to train and one to test with.",
        "{0} ne contient que {1} image : il en faut au moins 2, une pour l'apprentissage et une pour le test.");

    public static readonly Text FolderFormat = new(
        "{0} is no PNG image. Convert it to an 8-bit PNG, or remove it.",
        "{0} n'est pas une image PNG. Convertissez-la en PNG 8 bits, ou retirez-la.");

    public static readonly Text FolderUnreadable = new(
        "The folder {0} cannot be read: {1} Check its permissions.",
        "Impossible de lire le dossier {0} : {1} Vérifiez les droits d'accès.");

    public static readonly Text FolderTooLarge = new(
        "{0} holds {1} images of {2}, more than fit into one block of 2 GB. Use fewer or smaller images.",
        "{0} contient {1} images de {2}, plus que n'en peut tenir un bloc de 2 Go. Utilisez des images moins nombreuses ou plus petites.");

    public static readonly Text IdxSizes = new(
        "The images of {0} are {1}, but those of {2} are {3}: training and test images must have one size. Check that the files belong together.",
        "Les images de {0} sont de taille {1}, mais celles de {2} sont de taille {3} : images d'apprentissage et de test doivent avoir la même taille. Vérifiez que les fichiers vont ensemble.");

    public static readonly Text IdxLabels = new(
        "{0} holds {1} labels for the {3} images of {2}. Check that the files belong together.",
        "{0} contient {1} étiquettes pour les {3} images de {2}. Vérifiez que les fichiers vont ensemble.");

    public static readonly Text HeightFirst = new("{0} (height first)", "{0} (hauteur d'abord)");
    public static readonly Text OriginFolder = new("folder {0}", "dossier {0}");
    public static readonly Text OriginFile = new("file {0}", "fichier {0}");
    public static readonly Text OriginDrawn = new("drawn by mlgen, seed {0:0}", "dessinées par mlgen, graine {0:0}");
}
