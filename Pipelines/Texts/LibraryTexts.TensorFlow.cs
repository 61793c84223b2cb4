namespace MLGenerative.Pipelines.Texts;

/// <content>What the search for TensorFlow's library, and TensorFlow through it, say; its own sentences are behind <c>--verbose</c>.</content>
internal static partial class LibraryTexts
{
    private static readonly Text[] OfTensorFlow =
    [
        new("TensorFlow's library cannot be used", "La bibliothèque de TensorFlow est inutilisable"),
        new("TensorFlow's library ({0}) was not found.", "La bibliothèque de TensorFlow ({0}) n'a pas été trouvée."), new("Looked at: {0}.", "Cherchée à : {0}."),
        new("Three ways to get it: install Python's package (pip install tensorflow), where it is found by itself; or unpack the archive of TensorFlow for C (tensorflow.org/install/lang_c) and set {0} to its folder; "
            + "or build with -p:TensorFlow=true where your package feed has SciSharp.TensorFlow.Redist for {1}. Without it, use the embedded engine, which needs nothing.",
            "Trois façons de l'avoir : installez le paquet de Python (pip install tensorflow), où elle est trouvée d'elle-même ; ou décompressez l'archive de TensorFlow pour C (tensorflow.org/install/lang_c) et mettez dans {0} son dossier ; "
            + "ou compilez avec -p:TensorFlow=true là où votre source de paquets a SciSharp.TensorFlow.Redist pour {1}. Sans elle, prenez le moteur intégré, qui ne demande rien."),
        new("{0} is for {1} processors, and this program runs as {2}.", "{0} est pour des processeurs {1}, et ce programme tourne en {2}."),
        new("{0} cannot be loaded ({1}).", "{0} ne peut être chargé (détails avec --verbose)."), new("{0} cannot be loaded ({1}). {2}", "{0} ne peut être chargé (détails avec --verbose). {2}"),
        new("{0} lacks the function TF_Version: it is not TensorFlow's C library.", "{0} n'a pas la fonction TF_Version : ce n'est pas la bibliothèque C de TensorFlow."),
        new("{0} says it is of version '{1}', which is none.", "{0} se dit de version « {1} », qui n'en est pas une."),
        new("{0} is version {1}, which is too old: {2} or newer is needed.", "{0} est de version {1}, trop ancienne : il faut {2} ou plus récent."),
        new("{0} (version {1}) lacks the function {2}.", "{0} (version {1}) n'a pas la fonction {2}."),
        new("{0} (version {1}) lacks the functions {2}.", "{0} (version {1}) n'a pas les fonctions {2}."),
        new("{0}={1} (a file, or a folder with lib or runtimes/{2}/native below it); {3}", "{0}={1} (un fichier, ou un dossier avec lib ou runtimes/{2}/native) ; {3}"),
        new("{0}={1} (a file, or a folder with lib or runtimes/{2}/native below it)", "{0}={1} (un fichier, ou un dossier avec lib ou runtimes/{2}/native)"),
        new("{0} (not set); beside the program: {1}; the system's loader: {2}; Python's tensorflow package (python3 knows none)",
            "{0} (non définie) ; à côté du programme : {1} ; le chargeur du système : {2} ; le paquet tensorflow de Python (python3 n'en connaît pas)"),
        new("The environment variable {0} could not be set to '{1}' for TensorFlow (error {2}).", "La variable d'environnement {0} n'a pu être mise à « {1} » pour TensorFlow (erreur {2})."),
        new("TensorFlow could not allocate {0} bytes for a tensor.", "TensorFlow n'a pu réserver {0} octets pour un tenseur."),
        new("TensorFlow: the graph has no operation called '{0}'.", "TensorFlow : le graphe n'a pas d'opération appelée « {0} »."),
        new("TensorFlow: the graph has no tensor called '{0}': results of that operation: {1}.", "TensorFlow : le graphe n'a pas de tenseur appelé « {0} » ; résultats de cette opération : {1}."),
        new("TensorFlow, loading the SavedModel '{0}': {1}", "TensorFlow n'a pu charger le SavedModel « {0} » (détails avec --verbose)."),
        new("TensorFlow, running program '{0}': {1}", "TensorFlow n'a pu exécuter le programme « {0} » (détails avec --verbose)."),
        new("TensorFlow, scoring '{0}': expected inputs called {1}, got {2}.", "TensorFlow, « {0} » : des entrées appelées {1} attendues, {2} reçues."),
        new("TensorFlow, scoring '{0}': expected inputs by their names, since it takes {1} and gives {2}; got one without a name.", "TensorFlow, « {0} » : des entrées par leurs noms attendues, car il prend {1} et donne {2} ; une seule reçue, sans nom."),
        new("TensorFlow: the input '{0}' takes elements of type {1}, which a tensor of {2} cannot become. Give it {3}.", "TensorFlow : l'entrée « {0} » prend des éléments de type {1}, ce qu'un tenseur de {2} ne peut devenir. Donnez-lui {3}."),
        new("floating-point numbers", "des nombres à virgule flottante"), new("whole numbers (int[])", "des nombres entiers (int[])"), new("bytes", "des octets"),
        new("to another program: only numbers are given here", "à un autre programme : seuls des nombres se donnent ici"),
        new("TensorFlow: the output '{0}' holds elements of type {1}; numbers, whole numbers and masks are read. Name other outputs.", "TensorFlow : la sortie « {0} » contient des éléments de type {1} ; nombres, nombres entiers et masques sont lus. Nommez d'autres sorties."),
        new("TensorFlow: the output '{0}' holds a whole number, or has a dimension, that is too large for 32 bits. Name other outputs.", "TensorFlow : la sortie « {0} » contient un nombre entier, ou a une dimension, trop grand pour 32 bits. Nommez d'autres sorties."),
        new("TensorFlow, {0}: {1}", "TensorFlow a échoué (détails avec --verbose)."),
        new("The TensorFlow backend has no node for {0}. Add one in Backends/TensorFlow/Nodes.", "Le moteur TensorFlow n'a pas de nœud pour {0}. Ajoutez-en un dans Backends/TensorFlow/Nodes."),
        new("The TensorFlow backend pools without dilation, got a {0}. Use the embedded engine for this model.", "Le moteur TensorFlow prend des fenêtres sans dilatation. Utilisez le moteur intégré pour ce modèle."),

        // The zoo
        new("expected CriticSteps of at least 1 and a PenaltyWeight of at least 0, got {0} and {1}.", "CriticSteps d'au moins 1 et PenaltyWeight d'au moins 0 attendus, reçus : {0} et {1}."),
        new("expected an encoder that gives mean and scale of a code and a decoder that takes one, got outputs {0} for inputs {1}.", "un encodeur qui donne moyenne et échelle d'un code et un décodeur qui en prend un attendus, reçu : des sorties {0} pour des entrées {1}."),
        new("expected Beta and WarmUpSteps of at least 0 and a Deviation above 0, got {0}, {1} and {2}.", "Beta et WarmUpSteps d'au moins 0 et une Deviation au-dessus de 0 attendus, reçus : {0}, {1} et {2}."),
        new("expected a generator that makes images of codes and a discriminator that takes them, got {0} for {1}.", "un générateur qui fait des images de codes et un discriminateur qui les prend attendus, reçu : {0} pour {1}."),
        new("expected images (None, height, width, 1) of even sizes, got {0}. Reshape or crop them.", "des images (None, hauteur, largeur, 1) de tailles paires attendues, reçu : {0}. Changez leur forme ou rognez-les."),
        new("expected the class of each image, got none. Use images with labels.", "la classe de chaque image attendue, aucune reçue. Prenez des images étiquetées."),
    ];
}
