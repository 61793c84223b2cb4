using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class DeepClaimTexts
{
    public static readonly Text Figure5 = new("Section 3.3, figure 5", "Section 3.3, figure 5");
    public static readonly Text Details = new(
        "Compared with the images of the first part, … with the deep autoencoder we keep more details …",
        "Comparé aux images de la première partie, … avec l'auto-encodeur profond, nous conservons plus de détails …");
    public static readonly Text DetailsRule = new(
        "the median SSIM difference image by image (deep after {0} epochs less shallow after {1}) has an interval above 0, and more than half of the images improve",
        "la différence médiane de SSIM image par image (profond après {0} époques moins simple après {1}) a un intervalle au-dessus de 0, et plus de la moitié des images s'améliorent");
    public static readonly Text Difference = new("{0:+0.0000;−0.0000} [{1:0.0000}, {2:0.0000}], {3:P0} of the images", "{0:+0.0000;−0.0000} [{1:0.0000} ; {2:0.0000}], {3:P0} des images");
    public static readonly Text Sharper = new("… and the images are much sharper.", "… et les images sont bien plus nettes.");
    public static readonly Text SharperRule = new(
        "the deep model keeps at least {0:0.0} times as much of the gradient energy (medians), and more than half of the images are sharper",
        "le modèle profond conserve au moins {0:0.0} fois plus de l'énergie du gradient (médianes), et plus de la moitié des images sont plus nettes");
    public static readonly Text SharperOurs = new("{0:P1} → {1:P1} ({2:0.00} times), {3:P0} of the images", "{0:P1} → {1:P1} ({2:0.00} fois), {3:P0} des images");
}
