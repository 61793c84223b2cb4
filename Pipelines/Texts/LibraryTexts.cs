using System.Text.Json;
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;

namespace MLGenerative.Pipelines.Texts;

/// <summary>The sentences that exceptions of the libraries say, as far as a user can meet them. A test reads the libraries' sources and names those that are missing.</summary>
/// <remarks>Longer than most files, since it is one table.</remarks>
internal static partial class LibraryTexts
{
    /// <summary>Sentences and parts of sentences; those of the zip reader and of the runtime are not ours and not here.</summary>
    public static IReadOnlyList<Text> Sentences => [.. Models, .. Files, .. OfTensorFlow];

    private static readonly Text[] Models =
    [
        // Places
        new("A Keras model", "Un modèle Keras"),
        new("A Keras config", "Une configuration Keras"),
        new("A Sequential model", "Un modèle Sequential"),
        new("A compile_config", "Un compile_config"),
        new("AddLoss in '{0}'", "AddLoss dans « {0} »"),
        new("Functional model '{0}'", "Modèle Functional « {0} »"),
        new("Model '{0}'", "Modèle « {0} »"),
        new("{0} of model '{1}'", "{0} du modèle « {1} »"),

        // .npz
        // Formats of model files
        new("a {0} file holds weights alone. Make the model of the same layers and call LoadWeights.", "un fichier {0} ne contient que des poids. Faites le modèle aux mêmes couches et appelez LoadWeights."),
        new("the format {0} is written for other programs ({1}) and not read back. Keep a .keras file beside it.", "le format {0} est écrit pour d'autres programmes ({1}) et n'est pas relu. Gardez un fichier .keras à côté."),
        new("no known format ends like this. Expected one of {0}.", "aucun format connu ne se termine ainsi. Attendu : {0}."),
        new("expected a folder with {0}, found neither. Known files end with {1}.", "attendu : un dossier avec {0}. Les fichiers connus se terminent par {1}."),
        new("expected a file to replace, found another folder. Choose another name.", "un dossier porte ce nom. Choisissez-en un autre."),
        new("expected a folder of {0}, or none to replace, found another {1}. Choose another name.", "autre chose porte ce nom. Choisissez-en un autre."),
        new("expected a name that ends with .weights.h5 or .npz. Use Save for the whole model.", "attendu : un nom qui finit par .weights.h5 ou .npz. Utilisez Save pour le modèle entier."),
        new("{0}: what it takes is not known. Give it an Input, build it, or save the models inside it.", "{0} : on ne sait pas ce qu'il prend. Donnez-lui un Input, construisez-le, ou enregistrez les modèles en lui."),
        new("what it takes is not known. Give it an Input, build it, or save the models inside it.", "on ne sait pas ce qu'il prend. Donnez-lui un Input, construisez-le, ou enregistrez les modèles en lui."),
        new("TensorFlow.js has {0}. Export to ONNX instead, which onnxruntime-web runs in a browser, or use another layer.", "TensorFlow.js n'a pas ce qu'il faut ({0}). Exportez plutôt en ONNX, qu'onnxruntime-web exécute dans un navigateur, ou utilisez une autre couche."),
        new("{0}: two weights are called '{1}', and TensorFlow.js tells them apart by name. Give the layers names of their own.", "{0} : deux poids s'appellent « {1} », et TensorFlow.js les distingue par leur nom. Donnez aux couches des noms à elles."),
        new("two weights are called '{0}', and TensorFlow.js tells them apart by name. Give the layers names of their own.", "deux poids s'appellent « {0} », et TensorFlow.js les distingue par leur nom. Donnez aux couches des noms à elles."),

        new("not a readable .npz (zip) file: {0} Get it again, or write it with numpy.savez.", "ce n'est pas un fichier .npz (zip) lisible. Copiez-le à nouveau, ou écrivez-le avec numpy.savez."),
        new("array '{0}' is missing. Expected {1}; write it with numpy.savez(path, {2}=...).", "le tableau « {0} » manque. Attendus : {1} ; écrivez-le avec numpy.savez(path, {2}=...)."),
        new("array '{0}' is there twice. Write the file again.", "le tableau « {0} » y est deux fois. Écrivez à nouveau le fichier."),
        new("{0} compressed bytes cannot hold the {1} they claim. The file is damaged; get it again.", "{0} octets compressés ne peuvent contenir les {1} annoncés. Le fichier est endommagé ; copiez-le à nouveau."),
        new("expected the .npy magic 93 4E 55 4D 50 59, got {0}. Save the array with numpy.save or numpy.savez.", "signature .npy attendue : 93 4E 55 4D 50 59, reçue : {0}. Enregistrez le tableau avec numpy.save ou numpy.savez."),
        new(".npy version {0} is not known; versions 1 to 3 are. Save it again with numpy.save.", "la version {0} de .npy est inconnue ; les versions 1 à 3 sont lues. Enregistrez-le à nouveau avec numpy.save."),
        new("the header says it is {0} bytes long; at most {1} are expected. The file is damaged.", "l'en-tête se dit long de {0} octets ; {1} au plus sont attendus. Le fichier est endommagé."),
        new("the array ends too early: {0} more bytes were expected, {1} came. The file is truncated; get it again.", "le tableau finit trop tôt : {0} octets de plus étaient attendus, {1} sont venus. Le fichier est tronqué ; copiez-le à nouveau."),
        new("expected a header with 'descr' (one type), 'fortran_order' and 'shape', got {0}. Structured arrays are not read; save each field as an array of its own.",
            "en-tête attendu avec « descr » (un type), « fortran_order » et « shape », reçu : {0}. Les tableaux structurés ne sont pas lus ; enregistrez chaque champ comme un tableau."),
        new("element type '{0}' is not read; u1, b1, i4, i8, f4 and f8 are. Convert it, for example with array.astype('f4').", "le type d'élément « {0} » n'est pas lu ; u1, b1, i4, i8, f4 et f8 le sont. Convertissez-le, par exemple avec array.astype('f4')."),
        new("dimension '{0}' is not a number from 0 to {1}. The file is damaged.", "la dimension « {0} » n'est pas un nombre de 0 à {1}. Le fichier est endommagé."),
        new("shape ({0}) has more than {1} values, the most an array holds. Save it in parts.", "la forme ({0}) a plus de {1} valeurs, le maximum d'un tableau. Enregistrez-le en plusieurs parties."),
        new("shape ({0}) of {1} needs {2} bytes, {3}", "la forme ({0}) de {1} demande {2} octets, mais le fichier en a un autre nombre. Il est endommagé ; copiez-le à nouveau."),
        new("'{0}' does not fit: an .npz written here holds less than 4 GB and 65,534 arrays. Write it in parts.", "« {0} » n'y tient pas : un .npz écrit ici contient moins de 4 Go et 65 534 tableaux. Écrivez-le en plusieurs parties."),
        new("An array has no name: give each array one, for example 'dense/kernel'.", "Un tableau n'a pas de nom : donnez-en un à chacun, par exemple « dense/kernel »."),
        new("Two arrays are called '{0}': give each its own name.", "Deux tableaux s'appellent « {0} » : donnez à chacun son nom."),
        new("this is not the state of a training. Save one with TrainingState.Save.", "ce n'est pas l'état d'un entraînement. Enregistrez-en un avec TrainingState.Save."),

        new("its arrays claim more than {0} times its {1} bytes; weights do not pack so well. Get it again, or write it with numpy.savez.", "ses tableaux annoncent plus de {0} fois ses {1} octets ; des poids ne se compressent pas autant. Copiez-le à nouveau, ou écrivez-le avec numpy.savez."),
        new("its arrays claim more than {0} times its {1} bytes; samples do not pack so well. Get it again, or write it with numpy.savez.", "ses tableaux annoncent plus de {0} fois ses {1} octets ; des échantillons ne se compressent pas autant. Copiez-le à nouveau, ou écrivez-le avec numpy.savez."),
        new("the header says it is {0} bytes long, but the array takes {1}. The file is damaged; get it again.", "l'en-tête annonce {0} octets, mais le tableau en prend {1}. Le fichier est endommagé ; copiez-le à nouveau."),
        new("its checksum does not fit. The file is damaged; get it again.", "sa somme de contrôle ne convient pas. Le fichier est endommagé ; copiez-le à nouveau."),
        new("expected '{0}' of shape {1} for model '{2}', found {3}. Give it to a model of the same layers, compiled in the same way.", "« {0} » de forme {1} attendu pour le modèle « {2} », trouvé : {3}. Donnez-le à un modèle aux mêmes couches, compilé de même."),
        new("'{0}' of model '{1}' is not there. Give it to a model compiled in the same way.", "« {0} » du modèle « {1} » n'y est pas. Donnez-le à un modèle compilé de même."),

        // PNG
        new("PNG '{0}'", "PNG « {0} »"),
        new("expected a PNG file, got {0}. Convert it to PNG.", "ce n'est pas un fichier PNG. Convertissez-le en PNG."),
        new("its colours are indices but it has no palette (PLTE chunk). Save it again as RGB or grey.", "ses couleurs sont des indices, mais il n'a pas de palette (bloc PLTE). Enregistrez-le à nouveau en RVB ou en gris."),
        new("the file is cut short: its end (IEND chunk) is missing. Copy or download it again.", "le fichier est tronqué : sa fin (bloc IEND) manque. Copiez-le ou téléchargez-le à nouveau."),
        new("the file is cut short: a chunk of {0} bytes was announced, {1} follow. Copy or download it again.", "le fichier est tronqué : un bloc de {0} octets est annoncé, {1} suivent. Copiez-le ou téléchargez-le à nouveau."),
        new("a chunk does not match its check sum, so the file is damaged. Copy or download it again.", "un bloc ne correspond pas à sa somme de contrôle : le fichier est endommagé. Copiez-le ou téléchargez-le à nouveau."),
        new("its first chunk must be its only header (IHDR); the file is damaged. Save it again.", "son premier bloc doit être son seul en-tête (IHDR) ; le fichier est endommagé. Enregistrez-le à nouveau."),
        new("its header has {0} bytes instead of 13; the file is damaged. Save it again.", "son en-tête a {0} octets au lieu de 13 ; le fichier est endommagé. Enregistrez-le à nouveau."),
        new("its header says {0}x{1} pixels (height first); the file is damaged. Save it again.", "son en-tête annonce {0}x{1} pixels (hauteur d'abord) ; le fichier est endommagé. Enregistrez-le à nouveau."),
        new("{0}x{1} pixels (height first) are more than the {2} allowed. Scale the image down.", "{0}x{1} pixels (hauteur d'abord), c'est plus que les {2} permis. Réduisez l'image."),
        new("its header combines colour type {0}, {1} bits, interlace method {2}, which PNG does not know. Save it again.", "son en-tête combine type de couleur {0}, {1} bits, entrelacement {2}, ce que PNG ne connaît pas. Enregistrez-le à nouveau."),
        new("{0}x{1} pixels (height first) of {2} bits do not fit in memory. Scale the image down.", "{0}x{1} pixels (hauteur d'abord) de {2} bits ne tiennent pas en mémoire. Réduisez l'image."),
        new("{0}x{1} pixels (height first) cannot come from {2} bytes of data; the file is damaged or cut short. Copy or download it again.", "{0}x{1} pixels (hauteur d'abord) ne peuvent venir de {2} octets ; le fichier est endommagé ou tronqué. Copiez-le ou téléchargez-le à nouveau."),
        new("its pixel data cannot be decompressed to the {0} bytes that {1}x{2} pixels (height first) need; the file is damaged. Copy or download it again.",
            "ses pixels ne se décompressent pas en les {0} octets que demandent {1}x{2} pixels (hauteur d'abord) ; le fichier est endommagé. Copiez-le ou téléchargez-le à nouveau."),
        new("row {0} names filter {1}, but PNG has filters 0 to 4; the file is damaged. Save it again.", "la ligne {0} nomme le filtre {1}, mais PNG a les filtres 0 à 4 ; le fichier est endommagé. Enregistrez-le à nouveau."),
        new("a pixel asks for colour {0}, but its palette has {1}; the file is damaged. Save it again.", "un pixel demande la couleur {0}, mais sa palette en a {1} ; le fichier est endommagé. Enregistrez-le à nouveau."),

        // Names
        new("There is no {0} called '{1}'. {2}", "{0} « {1} » n'existe pas. {2}"),
        new("Did you mean '{0}'? Known are {1}.", "Vouliez-vous dire « {0} » ? Noms connus : {1}."),
        new("Known are {0}.", "Noms connus : {0}."),
        new("layer", "La couche"), new("loss", "La perte"), new("optimizer", "L'optimiseur"), new("metric", "La métrique"), new("activation", "L'activation"), new("initializer", "L'initialiseur"),
        new("regularizer", "Le régulariseur"), new("schedule", "Le programme"), new("constraint", "La contrainte"), new("layer of model '{0}'", "Dans le modèle « {0} », la couche"),

        // Keras's configs
        new("expected an object with class_name Sequential or Functional and a config, got {0}.", "objet attendu avec class_name Sequential ou Functional et un config, reçu : {0}."),
        new("{0}: a {1} computes by code of its own, which Keras does not have. Save its weights, or the models inside it.", "{0} : un {1} calcule par son propre code, que Keras n'a pas. Enregistrez ses poids, ou les modèles qu'il contient."),
        new("its config has no layers.", "son config n'a pas de couches."),
        new("expected a batch_shape whose dimensions behind the batch are known, got {0}.", "batch_shape attendu avec des dimensions connues après celle du lot, reçu : {0}."),
        new("its compile_config has no optimizer and loss. Load it without compiling, and call Compile yourself.", "son compile_config n'a pas d'optimiseur et de perte. Chargez-le sans compiler, et appelez Compile vous-même."),
        new("weighted metrics of several outputs are not supported. Load it without compiling, and call Compile yourself.", "les métriques pondérées de plusieurs sorties ne sont pas prises en charge. Chargez-le sans compiler, et appelez Compile vous-même."),
        new("a metric is null.", "une métrique est null."),
        new("{0} cannot be made from a config: it has no record of options.", "{0} ne peut être fait d'une configuration : il n'a pas d'options."),
        new("{0} has no public constructor.", "{0} n'a pas de constructeur public."),
        new("expected an object, got null.", "objet attendu, reçu : null."),
        new("expected JSON, got a text that breaks off or is none ({0}. {1})", "JSON attendu, reçu un texte qui s'interrompt ou n'en est pas un"),
        new("expected JSON, got a text that breaks off or is none ({0})", "JSON attendu, reçu un texte qui s'interrompt ou n'en est pas un"),
        new("expected a name or an object with a class_name, got {0}.", "nom ou objet avec un class_name attendu, reçu : {0}."),
        new("a Lambda layer holds Python code, which is not run here. Put a layer of Keras's in its place and save the model again.", "une couche Lambda contient du code Python, qui n'est pas exécuté ici. Mettez une couche de Keras à sa place et enregistrez à nouveau le modèle."),
        new("'{0}' is a class of the file's author, whose code is not in the file. Put a class of Keras's in its place and save the model again, or make the model here and load its weights alone (LoadWeights).",
            "« {0} » est une classe de l'auteur du fichier, dont le code n'y est pas. Mettez une classe de Keras à sa place et enregistrez à nouveau le modèle, ou faites le modèle ici et chargez ses poids seuls (LoadWeights)."),
        new("its config lacks '{0}'.", "« {0} » manque à son config."),
        new("'{0}' is supported as {1} only, got {2}.", "« {0} » n'est pris en charge que comme {1}, reçu : {2}."),
        new("option '{0}' is not known. {1}", "l'option « {0} » est inconnue. {1}"),
        new("{0}: its inputs are not known yet. Give it an Input.", "{0} : ses entrées ne sont pas encore connues. Donnez-lui un Input."),
        new("'{0}' is not supported. {1}", "« {0} » n'est pas pris en charge. {1}"),
        new("expected a whole number, got {0}.", "nombre entier attendu, reçu : {0}."),
        new("a list of {0}", "une liste de {0}"),
        new("expected {0}, got {1}.", "attendu : {0} ; reçu : {1}."),

        // Samples
        new("expected {0} input tensors ({1}), got {2}.", "{0} tenseurs d'entrée attendus ({1}), {2} reçus."),
        new("there are no samples in {0}.", "il n'y a pas d'échantillons dans {0}."),
        new("expected {0} samples in every tensor, got {1}. Inputs, targets and weights go row by row.", "{0} échantillons attendus dans chaque tenseur, reçu : {1}. Entrées, cibles et poids vont ligne par ligne."),
        new("input '{0}' expects samples of shape {1}, got {2}. {3}", "l'entrée « {0} » attend des échantillons de forme {1}, reçu : {2}. {3}"),
        new("input '{0}' expects {1} values, got {2}. Convert the array first.", "l'entrée « {0} » attend des valeurs {1}, reçu : {2}. Convertissez d'abord le tableau."),
        new("{0} takes numbers from 0 to {1}, got {2} in sample {3} of input '{4}'. Mend the samples, or give the layer an inputDim above the largest number.",
            "{0} prend des nombres de 0 à {1}, reçu {2} dans l'échantillon {3} de l'entrée « {4} ». Corrigez les échantillons, ou donnez à la couche un inputDim au-dessus du plus grand nombre."),
        new("Reshape it: {0}.", "Changez sa forme : {0}."),
        new("Give the Input layer the shape of your samples, or change the samples.", "Donnez à la couche Input la forme de vos échantillons, ou changez les échantillons."),
        new("expected {0} weights for model '{1}', found {2}; the first that differs is '{3}'. Load it into a model of the same layers.", "{0} poids attendus pour le modèle « {1} », {2} trouvés ; le premier qui diffère est « {3} ». Chargez-le dans un modèle aux mêmes couches."),
        new("expected shape {0} for '{1}' of model '{2}', found ({3}). Load it into a model of the same sizes.", "forme {0} attendue pour « {1} » du modèle « {2} », ({3}) trouvée. Chargez-le dans un modèle aux mêmes tailles."),

        // Layers
        new("expected {0}, got {1}. {2}", "attendu : {0} ; reçu : {1}. {2}"),
        new("{0} has several outputs. Use OnAll to get them all.", "{0} a plusieurs sorties. Utilisez OnAll pour les avoir toutes."),
        new("{0} has {1} outputs. Use ApplyAll to get them all.", "{0} a {1} sorties. Utilisez ApplyAll pour les avoir toutes."),
        new("{0} has several outputs. Keep what ApplyAll gave.", "{0} a plusieurs sorties. Gardez ce que donne ApplyAll."),
        new("{0} has not been applied to anything yet. Call Apply first.", "{0} n'a encore été appliqué à rien. Appelez d'abord Apply."),
        new("images of shape (None, rows, columns, channels)", "des images de forme (None, lignes, colonnes, canaux)"),
        new("Put a Reshape layer before it, for example {0}.", "Mettez une couche Reshape devant, par exemple {0}."),
        new("inputs of rank 2", "des entrées de rang 2"), new("Flatten them first.", "Aplatissez-les d'abord."),
        new("two or more inputs", "deux entrées ou plus"), new("two inputs", "deux entrées"), new("two inputs of rank >= 2", "deux entrées de rang >= 2"), new("one input", "une entrée"), new("no inputs", "pas d'entrée"),
        new("Apply it to several: layer.Apply(a, b).", "Appliquez-la à plusieurs : layer.Apply(a, b)."), new("Apply it to two: layer.Apply(a, b).", "Appliquez-la à deux : layer.Apply(a, b)."),
        new("inputs whose dimensions are equal or 1", "des entrées dont les dimensions sont égales ou 1"),
        new("Bring them to one shape first, for example with Dense or Reshape.", "Donnez-leur d'abord une même forme, par exemple avec Dense ou Reshape."), new("Bring them to one shape first.", "Donnez-leur d'abord une même forme."),
        new("the same length along axes {0} and {1}, neither that of the batch", "la même longueur le long des axes {0} et {1}, aucun n'étant celui du lot"), new("Choose other axes.", "Choisissez d'autres axes."),
        new("Subtract more in several steps.", "Soustrayez le reste en plusieurs fois."), new("Merge them first, for example with Concatenate.", "Fusionnez-les d'abord, par exemple avec Concatenate."),
        new("inputs of rank >= 2 with a known dimension {0}", "des entrées de rang >= 2 dont la dimension {0} est connue"), new("Set axis to that of the channels, usually -1.", "Mettez axis à celui des canaux, -1 en général."),
        new("images larger than the cropping {0}", "des images plus grandes que le rognage {0}"), new("Crop less.", "Rognez moins."),
        new("samples of as many elements as ({0}) has", "des échantillons d'autant d'éléments que ({0})"), new("A sample has {0}.", "Un échantillon en a {0}."),
        new("inputs of shape {0}, for which its weights were made", "des entrées de forme {0}, pour lesquelles ses poids sont faits"), new("Use a new layer for another shape.", "Utilisez une nouvelle couche pour une autre forme."),
        new("inputs of shape {0}", "des entrées de forme {0}"), new("Apply it to outputs of these shapes.", "Appliquez-le à des sorties de ces formes."),
        new("mean and scale (and noise, if it is given) of one shape", "moyenne et échelle (et bruit, s'il est donné) d'une même forme"),
        new("Apply it to the encoder's two outputs: sampling.Apply(mean, logVariance).", "Appliquez-la aux deux sorties de l'encodeur : sampling.Apply(mean, logVariance)."),
        new("inputs of rank >= 2 with a known last dimension", "des entrées de rang >= 2 dont la dernière dimension est connue"), new("Give the Input layer a shape, for example {0}.", "Donnez une forme à la couche Input, par exemple {0}."),
        new("Use Dropout for anything else.", "Utilisez Dropout pour tout le reste."), new("Apply the next layer to it instead.", "Appliquez-lui plutôt la couche suivante."),
        new("shared axes between 1 and {0}", "des axes partagés entre 1 et {0}"), new("They are {0}; axis 0 is the batch.", "Ce sont {0} ; l'axe 0 est le lot."),
        new("images at least as large as its {0}", "des images au moins aussi grandes que sa fenêtre ({0})"), new("Use padding 'same' or a smaller poolSize.", "Utilisez padding « same » ou un poolSize plus petit."),
        new("Use padding 'same', a smaller kernel or larger images.", "Utilisez padding « same », un noyau plus petit ou des images plus grandes."),
        new("inputs with known dimensions {0}", "des entrées dont les dimensions {0} sont connues"), new("Set axis to the dimensions of a sample, usually -1.", "Mettez axis aux dimensions d'un échantillon, -1 en général."),
        new("inputs that agree but for axis {0}, which is not that of the batch", "des entrées égales sauf le long de l'axe {0}, qui n'est pas celui du lot"),
        new("inputs of rank {0}", "des entrées de rang {0}"), new("Name every axis of a sample.", "Nommez chaque axe d'un échantillon."),
        new("one whole number a sample, (None,) or (None, 1)", "un nombre entier par échantillon, (None,) ou (None, 1)"), new("Give labels, not one-hot rows.", "Donnez des étiquettes, pas des lignes one-hot."),
        new("channels that {0} groups share evenly", "des canaux que {0} groupes se partagent également"), new("Choose groups that divide the channels.", "Choisissez des groupes qui divisent les canaux."),
        new("images that a convolution of the enlarged ones gives", "des images que donne une convolution des images agrandies"), new("No such output has outputPadding {0}; leave it out.", "Aucune telle sortie n'a outputPadding {0} ; omettez-le."),
        new("at least 1 unit", "au moins 1 neurone"), new("expected at least 1 unit, got {0}.", "au moins 1 neurone attendu, reçu : {0}."),
        new("expected l1 and l2 of at least 0, got {0} and {1}.", "l1 et l2 d'au moins 0 attendus, reçus : {0} et {1}."),
        new("expected a number of at least 1, got {0}.", "nombre d'au moins 1 attendu, reçu : {0}."),
        new("expected one number, got shape {0}. Sum or average it first.", "un seul nombre attendu, forme {0} reçue. Sommez ou moyennez d'abord."),
        new("expected {0} of at least {1}, got {2}.", "{0} d'au moins {1} attendu, reçu : {2}."),
        new("expected {0} from 0 to 1, got {1}.", "{0} de 0 à 1 attendu, reçu : {1}."),
        new("expected {0} above 0, got {1}.", "{0} au-dessus de 0 attendu, reçu : {1}."),
        new("expected one axis or two, got {0}.", "un axe ou deux attendus, reçu : {0}."),
        new("expected a standard deviation of at least 0, got {0}.", "écart type d'au moins 0 attendu, reçu : {0}."),
        new("expected dimensions of at least 1, one of them perhaps -1, got ({0}).", "dimensions d'au moins 1 attendues, l'une peut-être -1, reçues : ({0})."),
        new("expected dimensions of at least 1, got ({0}).", "dimensions d'au moins 1 attendues, reçues : ({0})."),
        new("expected maximum, slope and threshold of at least 0, got {0}.", "maximum, pente et seuil d'au moins 0 attendus, reçus : {0}."),
        new("expected a rate of at least 0 and below 1, got {0}.", "taux d'au moins 0 et inférieur à 1 attendu, reçu : {0}."),
        new("expected Float32 or Int32, got {0}. Raw pixels enter as Float32.", "Float32 ou Int32 attendu, reçu : {0}. Les pixels bruts entrent comme Float32."),
        new("expected at least one axis, got none. Leave it out for the last.", "au moins un axe attendu, aucun reçu. Omettez-le pour le dernier."),
        new("expected each of the axes 1 to {0} once, got ({1}). Axis 0, the batch, stays.", "chacun des axes 1 à {0} attendu une fois, reçus : ({1}). L'axe 0, le lot, reste."),
        new("expected at least one token, got {0}.", "au moins un jeton attendu, reçu : {0}."),
        new("expected sizes of at least 1, got {0} and {1}.", "tailles d'au moins 1 attendues, reçues : {0} et {1}."),
        new("mask_zero is not supported. Leave it out, and handle 0 like any other number.", "mask_zero n'est pas pris en charge. Omettez-le, et traitez 0 comme un autre nombre."),
        new("expected data_format 'channels_last', got '{0}'. Put the channels last.", "data_format « channels_last » attendu, « {0} » reçu. Mettez les canaux en dernier."),
        new("strides {0} and dilationRate {1} are both above 1, which is not supported. Set one of them to 1.", "strides {0} et dilationRate {1} dépassent tous deux 1, ce qui n'est pas pris en charge. Mettez l'un à 1."),
        new("expected filters that {0} groups share evenly, got {1}.", "filtres que {0} groupes se partagent également attendus, reçu : {1}."),
        new("expected outputPadding of at least 0 and below the strides {0}, got {1}.", "outputPadding d'au moins 0 et inférieur aux strides {0} attendu, reçu : {1}."),
        new("expected a negative slope of at least 0, got {0}.", "pente négative d'au moins 0 attendue, reçue : {0}."),
    ];

    /// <summary>What is said of an exception whose sentence is not known.</summary>
    public static Text KindOf(Exception e) => e switch
    {
        PngFormatException => Png,
        NpzException => Npz,
        Hdf5Exception => Hdf5,
        KerasConfigException => Config,
        ModelFileException => ModelFile,
        UnknownNameException => Name,
        LayerException => Layer,
        GraphException => Graph,
        TensorFlowException or TensorFlowLibraryException => TensorFlow,
        InvalidDataException => Damaged,
        JsonException => NoJson,
        HttpRequestException => Network,
        OutOfMemoryException => Memory,
        _ => Other,
    };

    private static readonly Text Png = new("The PNG file cannot be read.", "Le fichier PNG est illisible : endommagé, ou d'une forme qui n'est pas lue ici.");
    private static readonly Text Npz = new("The .npz file cannot be used.", "Le fichier .npz est inutilisable : endommagé, ou d'une forme qui n'est pas lue ici.");
    private static readonly Text Hdf5 = new("The HDF5 file cannot be read.", "Le fichier HDF5 est illisible : endommagé, ou d'une forme qui n'est pas lue ici.");
    private static readonly Text Config = new("The model's description cannot be used.", "La description du modèle est inutilisable : elle demande quelque chose qui n'est pas pris en charge ici.");
    private static readonly Text ModelFile = new("The model file cannot be used.", "Le fichier du modèle est inutilisable : endommagé, ou il contient quelque chose qui n'est pas pris en charge ici.");
    private static readonly Text Name = new("A name is not known.", "Un nom est inconnu.");
    private static readonly Text Layer = new("A layer of the model does not fit.", "Une couche du modèle ne convient pas.");
    private static readonly Text Graph = new("The computation does not fit.", "Le calcul demandé ne convient pas aux formes des données.");
    private static readonly Text TensorFlow = new("TensorFlow cannot do it.", "TensorFlow ne peut pas être utilisé pour cela : « mlgen doctor » dit ce qui est trouvé.");
    private static readonly Text Damaged = new("The data are damaged.", "Les données sont endommagées.");
    private static readonly Text NoJson = new("The text is no JSON.", "Le texte n'est pas du JSON.");
    private static readonly Text Network = new("The server cannot be reached.", "Le serveur est injoignable.");
    private static readonly Text Memory = new("There is not enough memory.", "La mémoire ne suffit pas.");
    private static readonly Text Other = new("It failed (details with --verbose).", "L'opération a échoué (détails avec --verbose).");
}
