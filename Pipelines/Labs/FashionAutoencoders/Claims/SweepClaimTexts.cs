using System.Globalization;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class SweepClaimTexts
{
    public static readonly Text EpochsPlace = new("Section 2.4, epochs, as published", "Section 2.4, époques, tel que publié");
    public static readonly Text EpochsIntended = new("Section 2.4, epochs, as intended", "Section 2.4, époques, tel que voulu");
    public static readonly Text NeuronsPlace = new("Section 2.4, neurons, as published", "Section 2.4, neurones, tel que publié");
    public static readonly Text NeuronsIntended = new("Section 2.4, neurons, as intended", "Section 2.4, neurones, tel que voulu");
    public static readonly Text EpochsSlight = new("Increasing the number of epochs slightly increases the similarity.", "On peut voir qu'augmenter le nombre d'époques augmente légèrement la similitude.");
    public static readonly Text SlightRule = new("the median SSIM over all test images rises, by at most {0:0.00}", "la médiane du SSIM sur toutes les images de test augmente, d'au plus {0:0.00}");
    public static readonly Text LittleRule = new("the median SSIM over all test images changes by at most {0:0.00}", "la médiane du SSIM sur toutes les images de test change d'au plus {0:0.00}");
    public static readonly Text Change = new("{0:0.000} → {1:0.000} ({2:+0.000;−0.000})", "{0:0.000} → {1:0.000} ({2:+0.000;−0.000})");
    public static readonly Text Inconclusive = new("The results are obviously not conclusive …", "Les résultats ne sont évidemment pas concluants …");
    public static readonly Text InconclusiveRule = new(
        "at least {0} of the first five images change by at most {1:0.00}, Keras's own variation from seed to seed",
        "au moins {0} des cinq premières images changent d'au plus {1:0.00}, la variation de Keras elle-même d'une graine à l'autre");
    public static readonly Text Within = new("{0} of {1} images", "{0} images sur {1}");
    public static readonly Text Hundreds = new(
        "… hundreds of epochs would be needed to really see differences and to have a conclusion.",
        "… il faudrait avoir des centaines d'époques d'écart pour vraiment voir des différences et avoir une conclusion.");
    public static readonly Text HundredsRule = new(
        "in every seed the median SSIM after {0} epochs exceeds that after {1} by more than Keras's range over seeds, {2:0.0000}",
        "pour chaque graine la médiane du SSIM après {0} époques dépasse celle après {1} de plus que l'étendue de Keras entre graines, {2:0.0000}");
    public static readonly Text Gain = new("at least {0:+0.0000;−0.0000}", "au moins {0:+0.0000;−0.0000}");
    public static readonly Text NeedsLong = new("answered by --long", "réponse avec --long");
    public static readonly Text NeuronsLittle = new("Increasing the number of neurons does not really increase the similarity.", "On peut voir qu'augmenter le nombre de neurones n'augmente pas vraiment la similitude.");
    public static readonly Text ConclusionChanges = new(
        "With a fresh model for each width the conclusion is another one: the code's width decides.",
        "Avec un modèle neuf pour chaque largeur la conclusion est autre : la largeur du code décide.");
    public static readonly Text LabOutside = new(
        "The lab's own number lies outside Keras's widened spread.",
        "La valeur du TP elle-même est hors de la dispersion élargie de Keras.");

    private static readonly string[] EnglishOrdinals = ["first", "second", "third", "fourth", "fifth"];
    private static readonly string[] FrenchOrdinals = ["première", "deuxième", "troisième", "quatrième", "cinquième"];

    /// <summary>The lab's sentence about one image, with its own decimal points.</summary>
    public static Text Percent(int image, double first, double last)
    {
        var numbers = string.Create(CultureInfo.InvariantCulture, $"{first:0.0}% → {last:0.0}%");
        return new Text($"For the {EnglishOrdinals[image]} image: {numbers}", $"Pour la {FrenchOrdinals[image]} image : {numbers}");
    }

    /// <summary>Where one number of the lab's table stands.</summary>
    public static Text NeuronPlace(int image, int width) => new(
        $"{NeuronsPlace.English}, {EnglishOrdinals[image]} image, {width} neurons", $"{NeuronsPlace.French}, {FrenchOrdinals[image]} image, {width} neurones");

    /// <summary>One number of the lab's table, in full.</summary>
    public static Text Value(double published) => published.ToString("R", CultureInfo.InvariantCulture);
}
