using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class SweepSectionTexts
{
    public static readonly Text Title = new("2.4 – Sweeps of epochs and neurons", "2.4 – Paramétrage : époques et neurones");
    public static readonly Text Inference = new("As published and as intended", "Tel que publié et tel que voulu");
    public static readonly Text InferenceIs = new(
        "The lab varies the number of epochs, then the number of neurons, and finds little effect of either. We infer that its model was never made anew: each setting trained the same model on, and the number of neurons was read but not used. "
        + "Each sweep is therefore run twice: **as published** (one model, trained on: 20 epochs, then 5, 10, 15, 20 and 25 more, then five times 20 more) and **as intended** (a fresh model for each setting). The evidence:",
        "Le TP fait varier le nombre d'époques, puis le nombre de neurones, et trouve peu d'effet. Nous en déduisons que son modèle n'a jamais été refait : chaque réglage a continué l'entraînement du même modèle, et le nombre de neurones a été lu sans être utilisé. "
        + "Chaque balayage est donc exécuté deux fois : **tel que publié** (un seul modèle, entraîné toujours plus loin : 20 époques, puis 5, 10, 15, 20 et 25 de plus, puis cinq fois 20 de plus) et **tel que voulu** (un modèle neuf pour chaque réglage). Les indices :");
    public static readonly Text EvidenceNames = new(
        "The deep model's first layer is called `dense_2`: between it and the shallow model's `dense_1` no Dense layer was made.",
        "La première couche du modèle profond s'appelle `dense_2` : entre elle et la `dense_1` du modèle simple, aucune couche Dense n'a été créée.");
    public static readonly Text EvidenceRows = new(
        "In the lab's five rows for 8 to 128 neurons no image moves by more than {0:0.000}: they drift as one model trained further does.",
        "Dans les cinq lignes du TP pour 8 à 128 neurones aucune image ne bouge de plus de {0:0.000} : elles dérivent comme un seul modèle entraîné plus loin.");
    public static readonly Text EvidenceFresh = new(
        "Fresh models of {0} and {1} neurons give the first image an SSIM of {2:0.000} and {3:0.000}, and all test images a median of {4:0.000} and {5:0.000}, in this run.",
        "Des modèles neufs à {0} et {1} neurones donnent à la première image un SSIM de {2:0.000} et {3:0.000}, et à toutes les images de test une médiane de {4:0.000} et {5:0.000}, dans cette exécution.");
    public static readonly Text Epochs = new("Epochs", "Époques");
    public static readonly Text Neurons = new("Neurons", "Neurones");
    public static readonly Text EpochsPublished = new("Epochs sweep as published: one model, trained on.", "Balayage des époques tel que publié : un seul modèle, entraîné plus loin.");
    public static readonly Text EpochsIntended = new(
        "Epochs sweep as intended: a fresh model. One run serves all settings, and it is the run of section 2.2: the same seed and layers give the same bits.",
        "Balayage des époques tel que voulu : un modèle neuf. Une exécution sert à tous les réglages, et c'est celle de la section 2.2 : la même graine et les mêmes couches donnent les mêmes bits.");
    public static readonly Text NeuronsPublished = new(
        "Neurons sweep as published: the same model of 32 neurons, trained on by 20 epochs for each setting.",
        "Balayage des neurones tel que publié : le même modèle à 32 neurones, entraîné 20 époques de plus à chaque réglage.");
    public static readonly Text NeuronsIntended = new("Neurons sweep as intended: a fresh model for each width.", "Balayage des neurones tel que voulu : un modèle neuf pour chaque largeur.");
    public static readonly Text EpochSetting = new("Epochs", "Époques");
    public static readonly Text NeuronSetting = new("Neurons", "Neurones");
    public static readonly Text Who = new("Source", "Source");
    public static readonly Text ThisRun = new("this run", "cette exécution");
    public static readonly Text TheLab = new("the lab", "le TP");
    public static readonly Text TheLabApart = new("the lab, on its own images: not comparable", "le TP, sur ses propres images : non comparable");
    public static readonly Text Behind = new("Trained", "Entraîné");
    public static readonly Text Image = new("Image {0}", "Image {0}");
    public static readonly Text MedianSsim = new("Median SSIM (scikit-image)", "SSIM (scikit-image) médian");
    public static readonly Text MedianMse = new("Median MSE", "MSE médian");
    public static readonly Text KerasRange = new("Keras, trained on ({0} seeds)", "Keras, entraîné plus loin ({0} graines)");
    public static readonly Text EpochsChart = new("Median SSIM by epochs of training", "SSIM médian selon les époques d'entraînement");
    public static readonly Text EpochsCaption = new(
        "Median SSIM over all test images of the shallow model by the epochs behind it: 5 to 25 are the sweep as intended, 25, 35, 50, 70 and 95 the epochs sweep as published, 115 to 195 the neurons sweep as published.",
        "SSIM médian sur toutes les images de test du modèle simple selon ses époques d'entraînement : 5 à 25 forment le balayage tel que voulu, 25, 35, 50, 70 et 95 celui des époques tel que publié, 115 à 195 celui des neurones tel que publié.");
    public static readonly Text EpochsRead = new("Higher is better; a band, where there is one, is Keras's range over seeds. Where the line is flat, more epochs change nothing.", "Plus haut est meilleur ; une bande, s'il y en a une, est l'étendue de Keras entre graines. Là où la ligne est plate, davantage d'époques ne changent rien.");
    public static readonly Text EpochsShow = new(
        "From {0} to {2} epochs the median goes from {1:0.000} to {3:0.000}; the {4} epochs of both sweeps as published bring it to {5:0.000}, {6:+0.000;−0.000} over part 2.",
        "De {0} à {2} époques la médiane passe de {1:0.000} à {3:0.000} ; les {4} époques des deux balayages tels que publiés la portent à {5:0.000}, {6:+0.000;−0.000} sur la partie 2.");
    public static readonly Text AsIntended = new("as intended (fresh models)", "tel que voulu (modèles neufs)");
    public static readonly Text AsPublished = new("as published (one model)", "tel que publié (un seul modèle)");
    public static readonly Text KerasFresh = new("Keras, fresh models", "Keras, modèles neufs");
    public static readonly Text NeuronsChart = new("Median SSIM by neurons of the code", "SSIM médian selon les neurones du code");
    public static readonly Text NeuronsCaption = new("Median SSIM over all test images for each setting of the neurons sweep, as intended and as published.", "SSIM médian sur toutes les images de test pour chaque réglage du balayage des neurones, tel que voulu et tel que publié.");
    public static readonly Text NeuronsRead = new(
        "If the number of neurons did not matter, the dots of fresh models would lie on one level.",
        "Si le nombre de neurones ne comptait pas, les points des modèles neufs seraient au même niveau.");
    public static readonly Text NeuronsShow = new(
        "With fresh models the median SSIM goes from {2:0.000} ({0} neurons) to {3:0.000} ({1} neurons), the median MSE from {4:0.0000} to {5:0.0000}.",
        "Avec des modèles neufs le SSIM médian va de {2:0.000} ({0} neurones) à {3:0.000} ({1} neurones), le MSE médian de {4:0.0000} à {5:0.0000}.");
    public static readonly Text WhatChanges = new("Which of the lab's conclusions changes", "Laquelle des conclusions du TP change");
    public static readonly Text EpochsConclusion = new(
        "**Epochs.** As published the median SSIM goes from {0:0.000} to {1:0.000}, as intended from {2:0.000} to {3:0.000}: {4}. {5}",
        "**Époques.** Tel que publié le SSIM médian va de {0:0.000} à {1:0.000}, tel que voulu de {2:0.000} à {3:0.000} : {4}. {5}");
    public static readonly Text OnlyImages = new(
        "No change of one of the five images in the sweeps as published is larger than that between two trainings of Keras: what the lab saw on them is the variation of single images.",
        "Aucun changement d'une des cinq images dans les balayages tels que publiés n'est plus grand que celui entre deux entraînements de Keras : ce que le TP y a vu est la variation d'images isolées.");
    public static readonly Text MoreThanImages = new(
        "At least one of the five images changes more in the sweeps as published than between two trainings of Keras.",
        "Au moins une des cinq images change davantage dans les balayages tels que publiés qu'entre deux entraînements de Keras.");
    public static readonly Text EarlyEpochs = new("the first epochs matter, later ones hardly", "les premières époques comptent, les suivantes à peine");
    public static readonly Text AllEpochs = new("early and late epochs both matter", "les premières époques comptent, les suivantes aussi");
    public static readonly Text NeuronsConclusion = new(
        "**Neurons.** The lab concludes that more neurons do not really help. As published, with neurons that never changed, the median changes by {0:+0.000;−0.000}; as intended it goes from {1:0.000} to {2:0.000}: {3}.",
        "**Neurones.** Le TP conclut qu'augmenter les neurones n'aide pas vraiment. Tel que publié, avec des neurones qui n'ont jamais changé, la médiane change de {0:+0.000;−0.000} ; tel que voulu elle va de {1:0.000} à {2:0.000} : {3}.");
    public static readonly Text WidthDecides = new("the width of the code matters, and this conclusion of the lab changes", "la largeur du code compte, et cette conclusion du TP change");
    public static readonly Text WidthMatterless = new("the width of the code hardly matters in this run", "la largeur du code ne compte guère dans cette exécution");
}
