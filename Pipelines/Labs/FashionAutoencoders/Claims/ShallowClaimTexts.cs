using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class ShallowClaimTexts
{
    public static readonly Text Figure3 = new("Section 2.3, figure 3", "Section 2.3, figure 3");
    public static readonly Text Figure4 = new("Section 2.3, figure 4", "Section 2.3, figure 4");
    public static readonly Text Place = new(
        "Our images, after decoding, stay in the same place as the original images.",
        "Nos images, après le décodage, restent au même endroit que les images d'origines.");
    public static readonly Text PlaceRule = new(
        "the median distance between the brightness centroids of original and reconstruction is below {0:0.0} pixel",
        "la distance médiane entre les centres de luminosité de l'original et de la reconstruction est inférieure à {0:0.0} pixel");
    public static readonly Text Pixels = new("{0:0.000} pixel", "{0:0.000} pixel");
    public static readonly Text Details = new(
        "The small details do not stay, such as the sole of the shoe or the text on the pullover.",
        "Les petits détailles ne reste pas, comme la semelle de la chaussure ou le texte sur le pull-over.");
    public static readonly Text DetailsRule = new("less than {0:P0} of the gradient energy is kept (median)", "moins de {0:P0} de l'énergie du gradient est conservée (médiane)");
    public static readonly Text Outliers = new(
        "[SSIM:] The points below the box are outliers. [MSE:] The points above the upper whisker are outliers.",
        "[SSIM :] Les points en dessous de la boîte sont des valeurs aberrantes. [MSE :] Les points au-dessus de la moustache supérieure sont des valeurs aberrantes.");
    public static readonly Text OutliersRule = new("SSIM has outliers below the box only, MSE above only", "le SSIM n'a de valeurs aberrantes qu'en dessous, le MSE qu'au-dessus");
    public static readonly Text OutliersOurs = new("SSIM {0} below, {1} above; MSE {2} below, {3} above", "SSIM {0} en dessous, {1} au-dessus ; MSE {2} en dessous, {3} au-dessus");
    public static readonly Text Ssim = new("We have a median similarity above 0.7 out of 1.", "Nous avons une médiane de similarité au-dessus de 0.7 sur 1.");
    public static readonly Text SsimRule = new("above {0:0.0} (at most {1})", "au-dessus de {0:0.0} (au plus {1})");
    public static readonly Text Mse = new("The median dissimilarity is slightly above 0.01.", "La médiane de dissimilarité est légèrement au-dessus de 0.01.");
    public static readonly Text MseRule = new("above {0:0.00} by at most a fifth: up to {1:0.000}", "au-dessus de {0:0.00} d'au plus un cinquième : jusqu'à {1:0.000}");
}
