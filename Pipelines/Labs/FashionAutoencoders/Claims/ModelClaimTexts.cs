using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class ModelClaimTexts
{
    public static readonly Text Section21 = new("Section 2.1", "Section 2.1");
    public static readonly Text Section31 = new("Section 3.1", "Section 3.1");
    public static readonly Text ShallowSummary = new(
        "Model: \"model\" – input_1 0, dense 25120, dense_1 25872. Total params: 50992 (199.19 KB)",
        "Model: \"model\" – input_1 0, dense 25120, dense_1 25872. Total params: 50992 (199.19 KB)");
    public static readonly Text DeepSummary = new(
        "Model: \"model_3\" – input_3 0, dense_2 100480, dense_3 8256, dense_4 2080, dense_5 2112, dense_6 8320, dense_7 101136. Total params: 222384 (868.69 KB)",
        "Model: \"model_3\" – input_3 0, dense_2 100480, dense_3 8256, dense_4 2080, dense_5 2112, dense_6 8320, dense_7 101136. Total params: 222384 (868.69 KB)");
    public static readonly Text SummaryRule = new("the same names and numbers of parameters, layer by layer", "les mêmes noms et nombres de paramètres, couche par couche");
    public static readonly Text SummaryOurs = new("{0}: {1}; in all {2:0}", "{0} : {1} ; en tout {2:0}");
    public static readonly Text Exact = new("the same", "identique");
    public static readonly Text Count = new("{0:N0}", "{0:N0}");
    public static readonly Text Formula = new(
        "The number of trainable parameters is simply: size of the vector * number of neurons + number of neurons.",
        "Le calcul des paramètres modifiables est fait simplement : taille du vecteur * nombre de neurones + nombre de neurones.");
    public static readonly Text FormulaRule = new("the first Dense layer has {0} × {1} + {1} parameters", "la première couche Dense a {0} × {1} + {1} paramètres");
    public static readonly Text Ratio = new(
        "this autoencoder has more than four times as many [trainable parameters] as our first one",
        "pour cet auto-encodeur nous avons plus de quatre fois plus que notre premier auto-encodeur");
    public static readonly Text RatioRule = new("deep parameters ÷ shallow parameters is above 4", "paramètres du profond ÷ paramètres du simple est supérieur à 4");
    public static readonly Text RatioOurs = new("{0:0.00} times", "{0:0.00} fois");
}
