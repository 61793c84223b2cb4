using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class ConclusionSectionTexts
{
    public static readonly Text ShallowEnough = new(
        "{0} neurons are enough to keep an image's shape and place: median SSIM {1:0.000}, median MSE {2:0.0000}, better in both than as many principal components ({3:0.000} and {4:0.0000}).",
        "{0} neurones suffisent à garder la forme et la place d'une image : SSIM médian {1:0.000}, MSE médian {2:0.0000}, mieux dans les deux que pour autant de composantes principales ({3:0.000} et {4:0.0000}).");
    public static readonly Text ShallowBetter = new(
        "{0} neurons keep more of an image than as many principal components (median SSIM {1:0.000} against {3:0.000}, median MSE {2:0.0000} against {4:0.0000}), but move its centre of brightness.",
        "{0} neurones gardent davantage d'une image qu'autant de composantes principales (SSIM médian {1:0.000} contre {3:0.000}, MSE médian {2:0.0000} contre {4:0.0000}), mais déplacent son centre de luminosité.");
    public static readonly Text ShallowNoBetter = new(
        "{0} neurons do not beat as many principal components in both scores: median SSIM {1:0.000} against the components' {3:0.000}, median MSE {2:0.0000} against {4:0.0000}.",
        "{0} neurones ne l'emportent pas dans les deux scores sur autant de composantes principales : SSIM médian {1:0.000} contre {3:0.000} pour les composantes, MSE médian {2:0.0000} contre {4:0.0000}.");
    public static readonly Text ShallowAlone = new("{0} neurons give a median SSIM of {1:0.000} and a median MSE of {2:0.0000}.", "{0} neurones donnent un SSIM médian de {1:0.000} et un MSE médian de {2:0.0000}.");
    public static readonly Text WidthMost = new(
        "The lab's sweeps trained one model further; run as intended, the width of the code matters more than the epochs: median SSIM {2:0.000} with {0} neurons and {3:0.000} with {1}, {6:0.000} after {4} epochs and {7:0.000} after {5}.",
        "Les balayages du TP ont entraîné plus loin un seul modèle ; exécutés comme voulu, la largeur du code compte plus que les époques : SSIM médian {2:0.000} avec {0} neurones et {3:0.000} avec {1}, {6:0.000} après {4} époques et {7:0.000} après {5}.");
    public static readonly Text EpochsMost = new(
        "The lab's sweeps trained one model further; run as intended, the epochs matter more than the width of the code: median SSIM {6:0.000} after {4} epochs and {7:0.000} after {5}, {2:0.000} with {0} neurons and {3:0.000} with {1}.",
        "Les balayages du TP ont entraîné plus loin un seul modèle ; exécutés comme voulu, les époques comptent plus que la largeur du code : SSIM médian {6:0.000} après {4} époques et {7:0.000} après {5}, {2:0.000} avec {0} neurones et {3:0.000} avec {1}.");
    public static readonly Text WidthHardly = new(
        "The lab's sweeps trained one model further; run as intended, the width of the code hardly matters here either: median SSIM {2:0.000} with {0} neurons and {3:0.000} with {1}.",
        "Les balayages du TP ont entraîné plus loin un seul modèle ; même exécutés comme voulu, la largeur du code ne compte guère ici : SSIM médian {2:0.000} avec {0} neurones et {3:0.000} avec {1}.");
    public static readonly Text Deep = new(
        "Depth helps at equal training: median SSIM difference {0:+0.000;−0.000} after {3} epochs each and {1:+0.000;−0.000} after {4}, where {2:P0} of the images are better.",
        "La profondeur aide à entraînement égal : différence médiane de SSIM {0:+0.000;−0.000} après {3} époques chacun et {1:+0.000;−0.000} après {4}, où {2:P0} des images sont meilleures.");
    public static readonly Text DeepUnclear = new(
        "At equal training the gain by depth is not certain: median SSIM difference {0:+0.000;−0.000} after {3} epochs each and {1:+0.000;−0.000} after {4}, where {2:P0} of the images are better.",
        "À entraînement égal le gain par la profondeur n'est pas certain : différence médiane de SSIM {0:+0.000;−0.000} après {3} époques chacun et {1:+0.000;−0.000} après {4}, où {2:P0} des images sont meilleures.");
    public static readonly Text DeepWorse = new(
        "At equal training depth does harm: median SSIM difference {0:+0.000;−0.000} after {3} epochs each and {1:+0.000;−0.000} after {4}, where {2:P0} of the images are better.",
        "À entraînement égal la profondeur nuit : différence médiane de SSIM {0:+0.000;−0.000} après {3} époques chacun et {1:+0.000;−0.000} après {4}, où {2:P0} des images sont meilleures.");
    public static readonly Text StoppingEnough = new(
        "Stopping the deep model after {0} epochs, as the lab suggests, would lose little: {1:P0} of the fall of its validation loss over {2} epochs is reached by then (at least {3:P0}).",
        "Arrêter le modèle profond après {0} époques, comme le suggère le TP, ferait perdre peu : {1:P0} de la baisse de sa perte de validation sur {2} époques sont atteints (au moins {3:P0}).");
    public static readonly Text StoppingEarly = new(
        "Stopping the deep model after {0} epochs, as the lab suggests, would be too early: {1:P0} of the fall of its validation loss over {2} epochs is reached by then (less than {3:P0}).",
        "Arrêter le modèle profond après {0} époques, comme le suggère le TP, serait trop tôt : {1:P0} de la baisse de sa perte de validation sur {2} époques sont atteints (moins de {3:P0}).");
    public static readonly Text Long = new(
        "Hundreds of epochs, {0}: after {1} epochs the median SSIM is {2:0.000} on average over the seeds, against {3:0.000} after {4}; {5}. {6}",
        "Des centaines d'époques, {0} : après {1} époques le SSIM médian est en moyenne sur les graines de {2:0.000}, contre {3:0.000} après {4} ; {5}. {6}");
    public static readonly Text LongNothing = new(
        "the difference is within Keras's range over seeds ({0:0.0000}), so that they tell nothing new", "la différence est dans l'étendue de Keras entre graines ({0:0.0000}) : elles n'apprennent rien de plus");
    public static readonly Text LongGain = new("the gain is beyond Keras's range over seeds ({0:0.0000}): they do tell", "le gain dépasse l'étendue de Keras entre graines ({0:0.0000}) : elles tranchent bien");
    public static readonly Text LongLoss = new("the loss is beyond Keras's range over seeds ({0:0.0000}): they do harm", "la perte dépasse l'étendue de Keras entre graines ({0:0.0000}) : elles nuisent");
    public static readonly Text LongSound = new(
        "There is no overfitting: no seed's validation loss ends more than {0:P1} above its least or with a gap of more than {1:P0}.",
        "Il n'y a pas de surapprentissage : pour aucune graine la perte de validation ne finit plus de {0:P1} au-dessus de son minimum ni avec un écart de plus de {1:P0}.");
    public static readonly Text LongOverfits = new(
        "There are signs of overfitting: with at least one seed the validation loss ends more than {0:P1} above its least, or with a gap of more than {1:P0}.",
        "Il y a des signes de surapprentissage : pour au moins une graine la perte de validation finit plus de {0:P1} au-dessus de son minimum, ou avec un écart de plus de {1:P0}.");
}
