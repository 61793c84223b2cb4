using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class DataClaimTexts
{
    public static readonly Text Section1 = new("Section 1", "Section 1");
    public static readonly Text Figure1 = new("Section 1, figure 1", "Section 1, figure 1");
    public static readonly Text Shapes = new(
        "In 'x_train' we must have 60,000 images of 28 by 28 pixels and in 'x_test' 10,000 images, also of 28 by 28 pixels.",
        "Dans 'x_train' nous devons avoir 60 000 images de 28 sur 28 pixels et dans 'x_test' 10 000 images aussi de 28 sur 28 pixels.");
    public static readonly Text ShapesRule = new("exactly 60,000 and 10,000 images of 28 × 28", "exactement 60 000 et 10 000 images de 28 × 28");
    public static readonly Text ShapesOurs = new("{0:N0} and {1:N0} of {2} × {3}", "{0:N0} et {1:N0} de {2} × {3}");
    public static readonly Text Length = new("one-dimensional images of length 784 instead of 2-D images of 28 by 28 pixels", "images en une dimension de longueur 784 au lieu d'images 2D de 28 sur 28 pixels");
    public static readonly Text LengthRule = new("a flattened image has 784 values", "une image aplatie a 784 valeurs");
    public static readonly Text Green = new(
        "In each image the most complex details are mainly shown in green tones.",
        "Dans chaque image les détails les plus complexes sont principalement représenté en tons verts.");
    public static readonly Text GreenRule = new(
        "more than half of the gradient energy of the five images lies at pixels that viridis paints green (green the strongest of red, green and blue)",
        "plus de la moitié de l'énergie du gradient des cinq images se trouve sur des pixels que viridis peint en vert (le vert dominant le rouge et le bleu)");
    public static readonly Text GreenOurs = new("{0:P0} of the energy", "{0:P0} de l'énergie");
}
