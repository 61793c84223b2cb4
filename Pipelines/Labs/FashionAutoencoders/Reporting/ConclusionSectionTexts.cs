using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class ConclusionSectionTexts
{
    public static readonly Text Shallow = new(
        "{0} neurons are enough to keep the shape of a garment: median SSIM {1:0.000}, median MSE {2:0.0000}, against {3:0.000} and {4:0.0000} for as many principal components.",
        "{0} neurones suffisent à garder la forme d'un vêtement : SSIM médian {1:0.000}, MSE médian {2:0.0000}, contre {3:0.000} et {4:0.0000} pour autant de composantes principales.");
    public static readonly Text ShallowAlone = new("{0} neurons keep the shape of a garment: median SSIM {1:0.000}, median MSE {2:0.0000}.", "{0} neurones gardent la forme d'un vêtement : SSIM médian {1:0.000}, MSE médian {2:0.0000}.");
    public static readonly Text Sweeps = new(
        "The lab's sweeps trained one model further; run as intended, the width of the code matters most: median SSIM {2:0.000} with {0} neurons, {3:0.000} with {1}.",
        "Les balayages du TP ont entraîné plus loin un seul modèle ; exécutés comme voulu, c'est la largeur du code qui compte le plus : SSIM médian {2:0.000} avec {0} neurones, {3:0.000} avec {1}.");
    public static readonly Text Deep = new(
        "Depth helps at equal training: median SSIM difference {0:+0.000;−0.000} after 20 epochs each and {1:+0.000;−0.000} after 50, where {2:P0} of the images are better.",
        "La profondeur aide à entraînement égal : différence médiane de SSIM {0:+0.000;−0.000} après 20 époques chacun et {1:+0.000;−0.000} après 50, où {2:P0} des images sont meilleures.");
    public static readonly Text Stopping = new(
        "Stopping the deep model after 10 epochs, as the lab suggests, would reach {0:P0} of the fall of its validation loss over {1} epochs.",
        "Arrêter le modèle profond après 10 époques, comme le suggère le TP, atteindrait {0:P0} de la baisse de sa perte de validation sur {1} époques.");
    public static readonly Text DeepUnclear = new(
        "At equal training the gain by depth is not certain: median SSIM difference {0:+0.000;−0.000} after 20 epochs each and {1:+0.000;−0.000} after 50, where {2:P0} of the images are better.",
        "À entraînement égal le gain par la profondeur n'est pas certain : différence médiane de SSIM {0:+0.000;−0.000} après 20 époques chacun et {1:+0.000;−0.000} après 50, où {2:P0} des images sont meilleures.");
}
