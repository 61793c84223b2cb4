using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class DoctorTexts
{
    public static readonly Text Summary = new("Tells what this machine has, and what each missing thing would give.", "Dit ce que cette machine possède, et ce qu'apporterait chaque chose manquante.");
    public static readonly Text Has = new("[ok] {0}: {1}", "[ok] {0} : {1}");
    public static readonly Text Lacks = new("[--] {0}: {1}\n     {2}", "[--] {0} : {1}\n     {2}");
    public static readonly Text Vectors = new("vector instructions", "instructions vectorielles");
    public static readonly Text VectorBits = new("{0} bits", "{0} bits");
    public static readonly Text VectorGain = new(
        "512-bit vectors (AVX-512) would train faster; results are the same to the bit.",
        "Des vecteurs de 512 bits (AVX-512) entraîneraient plus vite ; les résultats sont les mêmes au bit près.");
    public static readonly Text Fma = new("fused multiply-add", "multiplication-addition fusionnée");
    public static readonly Text FmaGain = new(
        "It is imitated, with the same results and much more slowly. Processors since 2013 have it; a virtual machine may hide it.",
        "Elle est imitée, avec les mêmes résultats et bien plus lentement. Les processeurs l'ont depuis 2013 ; une machine virtuelle peut la cacher.");
    public static readonly Text Cores = new("processors", "processeurs");
    public static readonly Text CoresGain = new("A second processor would train nearly twice as fast, with the same results.", "Un second processeur entraînerait presque deux fois plus vite, avec les mêmes résultats.");
    public static readonly Text Runtime = new(".NET", ".NET");
    public static readonly Text Data = new("data set {0}", "jeu de données {0}");
    public static readonly Text DataGain = new(
        "'mlgen data get {0}' would download it (10 to 30 MB). Without it these labs run on drawn images and compare nothing with published figures: {1}.",
        "« mlgen data get {0} » le téléchargerait (10 à 30 Mo). Sans lui, ces TP tournent sur des images dessinées et ne comparent rien aux chiffres publiés : {1}.");
    public static readonly Text Cache = new("cache of downloads", "cache des téléchargements");
    public static readonly Text CacheGain = new(
        "Set XDG_CACHE_HOME (on Windows LOCALAPPDATA) to a folder that can be written: downloads would be kept.",
        "Faites pointer XDG_CACHE_HOME (LOCALAPPDATA sous Windows) vers un dossier accessible en écriture : les téléchargements seraient conservés.");
    public static readonly Text TensorFlow = new("TensorFlow library", "bibliothèque TensorFlow");
    public static readonly Text TensorFlowGain = new(
        "No command needs it: models are trained by the embedded engine. It would be a second engine to compare with (--backend tensorflow): pip install tensorflow, or unpack TensorFlow for C and name it with MLGEN_TENSORFLOW, or build with -p:TensorFlow=true.",
        "Aucune commande n'en a besoin : le moteur intégré entraîne les modèles. Elle serait un second moteur de comparaison (--backend tensorflow) : pip install tensorflow, ou décompressez TensorFlow pour C et indiquez-le par MLGEN_TENSORFLOW, ou compilez avec -p:TensorFlow=true.");
    public static readonly Text NotFound = new("not found", "introuvable");
    public static readonly Text NotWritable = new("{0} cannot be written", "{0} n'est pas accessible en écriture");
    public static readonly Text No = new("none", "aucune");
    public static readonly Text Yes = new("yes", "oui");
}
