using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs.Parity;

internal static class ParityTexts
{
    private const string Form = """{"history": {"loss": [...]}, "batch_size": 256, "validation_split": 0.1, "order": [[...], ...]}""";

    public static readonly Text NoJson = new("{0} is no JSON text. Write it in Python with json.dump, see the README.", "{0} n'est pas un texte JSON. Écrivez-le en Python avec json.dump, voir le README.");
    public static readonly Text Unreadable = new("{0} cannot be read: {1}.", "{0} n'est pas lisible : {1}.");
    public static readonly Text Wrong = new(
        "{0}: '{1}' is missing or cannot be. Expected " + Escaped + ": a value an epoch in every figure, and in 'order' the samples' numbers for each epoch.",
        "{0} : « {1} » manque ou ne peut être. Attendu : " + Escaped + " : une valeur par époque dans chaque grandeur, et dans « order » les numéros des échantillons de chaque époque.");
    public static readonly Text UnknownKey = new("{0}: the key '{1}' is not known. Expected " + Escaped + ".", "{0} : la clé « {1} » est inconnue. Attendu : " + Escaped + ".");
    public static readonly Text OrderUnfit = new(
        "the history's order names sample {0} in epoch {1}, but there are {2} samples to train with. Give the samples that Keras was given.",
        "l'ordre de l'historique nomme l'échantillon {0} à l'époque {1}, mais il y a {2} échantillons d'entraînement. Donnez les échantillons que Keras a reçus.");
    public static readonly Text SamplesUnreadable = new("{0} cannot be read as .npz: {1}", "{0} n'est pas lisible en .npz : {1}");
    public static readonly Text SamplesMissing = new(
        "{0}: the array '{1}' is missing. Write it in Python with numpy.savez(path, x=..., y=...); several inputs or outputs are x0, x1, ..., y0, y1, ...; what validates is x_val and y_val.",
        "{0} : le tableau « {1} » manque. Écrivez-le en Python avec numpy.savez(path, x=..., y=...) ; plusieurs entrées ou sorties s'appellent x0, x1, ..., y0, y1, ... ; ce qui valide, x_val et y_val.");
    public static readonly Text NotCompiled = new(
        "{0} holds a model that is not compiled, so it cannot be trained as Keras trained it. In Python call model.compile before model.save.",
        "{0} contient un modèle non compilé : il ne peut être entraîné comme Keras l'a fait. En Python, appelez model.compile avant model.save.");
    public static readonly Text Unfit = new("the samples do not fit the model: {0}", "les échantillons ne vont pas au modèle : {0}");

    public static readonly Text Title = new("Parity with Keras: {0}", "Parité avec Keras : {0}");
    public static readonly Text Settings = new("What was compared", "Ce qui a été comparé");
    public static readonly Text Model = new("Model saved by Keras", "Modèle enregistré par Keras");
    public static readonly Text History = new("Keras's history", "Historique de Keras");
    public static readonly Text Samples = new("Samples", "Échantillons");
    public static readonly Text SamplesValue = new("{0}, {1:N0} to train with", "{0}, dont {1:N0} pour l'entraînement");
    public static readonly Text Training = new("Training", "Entraînement");
    public static readonly Text TrainingValue = new("{0} epochs, batch {1}, in the {2}", "{0} époques, lots de {1}, dans {2}");
    public static readonly Text GivenOrder = new("order that the history gives", "l'ordre que donne l'historique");
    public static readonly Text SamplesOrder = new("order of the samples", "l'ordre des échantillons");
    public static readonly Text Optimizer = new("Optimizer", "Optimiseur");
    public static readonly Text Random = new(
        "The model draws random numbers while it is trained ({0}). Keras draws others, so the curves agree only as two runs of Keras do.",
        "Le modèle tire des nombres aléatoires pendant l'entraînement ({0}). Keras en tire d'autres : les courbes ne s'accordent que comme deux exécutions de Keras.");
    public static readonly Text Curves = new("The loss, in Keras and here", "La perte, dans Keras et ici");
    public static readonly Text FigureCurves = new("{0}, in Keras and here", "{0}, dans Keras et ici");
    public static readonly Text CurvesCaption = new("The figure `{0}` after each epoch, as Keras reported it and as it came out here.", "La grandeur `{0}` après chaque époque, telle que Keras l'a donnée et telle qu'elle est sortie ici.");
    public static readonly Text CurvesHow = new("Two lines that lie on each other mean the same training; the difference is drawn by itself below.", "Deux lignes superposées signifient le même entraînement ; la différence est tracée à part, plus bas.");
    public static readonly Text CurvesShow = new("Keras goes from {0:0.000000} to {1:0.000000}, this program from {2:0.000000} to {3:0.000000}.", "Keras va de {0:0.000000} à {1:0.000000}, ce programme de {2:0.000000} à {3:0.000000}.");
    public static readonly Text Differences = new("The difference", "La différence");
    public static readonly Text DifferencesTitle = new("Relative difference from Keras", "Différence relative avec Keras");
    public static readonly Text DifferencesCaption = new("How far each figure lies from Keras's, as a share of Keras's value (of 1e-7 where that is nearer to 0).", "L'écart de chaque grandeur avec celle de Keras, en part de la valeur de Keras (de 1e-7 si elle est plus proche de 0).");
    public static readonly Text DifferencesHow = new(
        "A float32 number has a relative precision of 6e-8; sums in another order differ by some 1e-7, and training carries such differences on and makes them grow, up to 1e-2 in time. A difference of 3e-4 after the first epoch is another training. Equal values are left out.",
        "Un nombre float32 a une précision relative de 6e-8 ; des sommes dans un autre ordre diffèrent de quelque 1e-7, et l'entraînement propage et agrandit ces écarts, jusqu'à 1e-2 avec le temps. Un écart de 3e-4 après la première époque est un autre entraînement. Les valeurs égales sont omises.");
    public static readonly Text DifferencesShow = new("The largest is {0:0.0e+0}, of `{1}` after epoch {2} ({3:0.000000000} in Keras, {4:0.000000000} here).", "La plus grande est {0:0.0e+0}, de `{1}` après l'époque {2} ({3:0.000000000} dans Keras, {4:0.000000000} ici).");
    public static readonly Text DifferencesOfMoved = new("{0}, weights moved by a rounding", "{0}, poids déplacés d'un arrondi");
    public static readonly Text MovedHow = new(
        "Beside it, how far the figures of {0} more trainings here, whose first weights were moved by a rounding, lie from those of the first, the farthest of them: examples of what roundings do.",
        "À côté, l'écart des grandeurs de {0} autres entraînements faits ici, aux poids initiaux déplacés d'un arrondi, avec celles du premier, le plus grand : des exemples de ce que font les arrondis.");
    public static readonly Text Carried = new("Relative, weights moved", "Relative, poids déplacés");
    public static readonly Text BatchAssumed = new(
        "the history names no \"batch_size\": taking {0}, as Keras's fit does. Add it if fit was told another.",
        "l'historique ne nomme pas de « batch_size » : on prend {0}, valeur par défaut de fit dans Keras. Ajoutez-la si fit en a reçu une autre.");
    public static readonly Text MovedTitle = new("Weights moved by a rounding, {0} of {1}", "Poids déplacés d'un arrondi, {0} sur {1}");
    public static readonly Text MissingMoved = new("trainings from moved weights: {0} of {1}", "entraînements aux poids déplacés : {0} sur {1}");
    public static readonly Text Same = new(
        "The same training: at the end of the first epoch no loss lies farther from Keras's than {0:0.0e+0} (relative), and later they part as roundings of the first weights make this training part.",
        "Le même entraînement : à la fin de la première époque, aucune perte ne s'écarte de celle de Keras de plus de {0:0.0e+0} (en relatif), et ensuite elles s'écartent comme le font ici des arrondis des poids initiaux.");
    public static readonly Text Other = new(
        "Not the same training: after the first epoch {0} lies {1:0.0e+0} from Keras's (relative), where roundings explain {2:0.0e+0}. Are samples, their order and their scale, batch size, learning rate and validation those that fit had, and was the model saved before fit?",
        "Pas le même entraînement : après la première époque, la grandeur {0} s'écarte de {1:0.0e+0} de celle de Keras (en relatif), là où les arrondis expliquent {2:0.0e+0}. Les échantillons, leur ordre et leur échelle, la taille des lots, le taux d'apprentissage et la validation sont-ils ceux de fit, et le modèle a-t-il été enregistré avant fit ?");
    public static readonly Text Unknown = new(
        "It cannot be told whether it was the same training: after epoch {1} {0} lies {2:0.0e+0} from Keras's (relative), and trainings from weights moved by a rounding explain {3:0.0e+0}. Roundings may part otherwise in another training (--roundings 20 tries more of them); so may another order of the samples or another option.",
        "On ne peut dire si c'était le même entraînement : après l'époque {1}, la grandeur {0} s'écarte de {2:0.0e+0} de celle de Keras (en relatif), et des entraînements aux poids déplacés d'un arrondi expliquent {3:0.0e+0}. Les arrondis peuvent se séparer autrement dans un autre entraînement (--roundings 20 en essaie davantage) ; un autre ordre des échantillons ou une autre option aussi.");
    public static readonly Text Table = new("Every figure after every epoch.", "Chaque grandeur après chaque époque.");
    public static readonly Text Figure = new("Figure", "Grandeur");
    public static readonly Text Epoch = new("Epoch", "Époque");
    public static readonly Text Here = new("Here", "Ici");
    public static readonly Text Relative = new("Relative", "Relative");
    public static readonly Text Largest = new("Largest difference from Keras: {0:0.0e+0} (relative), {1} after epoch {2}: {3:0.000000000} in Keras, {4:0.000000000} here", "Plus grande différence avec Keras : {0:0.0e+0} (relative), {1} après l'époque {2} : {3:0.000000000} dans Keras, {4:0.000000000} ici");
    public static readonly Text NotBoth = new("reported on one side only, and left out: {0}", "donné d'un seul côté, et omis : {0}");

    /// <summary>Whether it was the same training, in a sentence; null without trainings from moved weights.</summary>
    public static Phrase? VerdictOf(ParityResult result) => (result.Verdict, result.Parting) switch
    {
        (ParityVerdict.Same, _) => Same.With(result.Losses.Max(n => result.Relative(n, 0))),
        (ParityVerdict.Other, { } parting) => Other.With(parting.Name, parting.Relative, parting.Explained),
        (ParityVerdict.Unknown, { } parting) => Unknown.With(parting.Name, parting.Epoch + 1, parting.Relative, parting.Explained),
        _ => null,
    };

    private static string Escaped => Form.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
