using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

internal static class PropertyClaimTexts
{
    public static readonly Text Place = new("Properties of autoencoders", "Propriétés des autoencodeurs");
    public static readonly Text Specific = new(
        "Data specific – they only work well with the type of images they have been trained on.",
        "Spécifiques aux données - ils fonctionnent bien uniquement avec le type d'images sur lequel ils ont été entraînés.");
    public static readonly Text SpecificRule = new(
        "{0}: on both kinds of images the model trained on the other kind has at least {1:0} times the median squared error, and a lower SSIM beyond doubt",
        "{0} : sur les deux genres d'images le modèle entraîné sur l'autre genre a au moins {1:0} fois l'erreur quadratique médiane, et un SSIM plus bas sans aucun doute");
    public static readonly Text SpecificOurs = new(
        "median SSIM {0:0.000} → {1:0.000} and {2:0.000} → {3:0.000}; {4:0.0} and {5:0.0} times the error",
        "SSIM médian {0:0.000} → {1:0.000} et {2:0.000} → {3:0.000} ; {4:0.0} et {5:0.0} fois l'erreur");
    public static readonly Text Flowers = new(
        "For example, if we train a super-resolution network on flowers, it will not work well on portraits.",
        "Par exemple, si nous entraînons un réseau de super-résolution sur des fleurs, il ne fonctionnera pas bien sur des portraits.");
    public static readonly Text FlowersRule = new(
        "on both kinds of images the network trained on the other kind is worse than the best enlargement without training (interval of the median SSIM difference below 0)",
        "sur les deux genres d'images le réseau entraîné sur l'autre genre est moins bon que le meilleur agrandissement sans entraînement (intervalle de la différence médiane de SSIM au-dessous de 0)");
    public static readonly Text FlowersOurs = new(
        "{0:+0.0000;−0.0000} and {1:+0.0000;−0.0000} against the best enlargement; {2:+0.0000;−0.0000} and {3:+0.0000;−0.0000} against the network of the kind itself",
        "{0:+0.0000;−0.0000} et {1:+0.0000;−0.0000} contre le meilleur agrandissement ; {2:+0.0000;−0.0000} et {3:+0.0000;−0.0000} contre le réseau du genre même");
    public static readonly Text Details = new(
        "This is because the network can produce a higher resolution image by taking fine details from features learned from the training dataset.",
        "Cela s'explique par le fait que le réseau peut produire une image de résolution supérieure en utilisant des détails fins issus des caractéristiques apprises à partir du dataset d'entraînement.");
    public static readonly Text DetailsRule = new(
        "the network's images have more of the originals' gradient energy than bilinear and bicubic enlargement (not nearest, whose steps between squares are gradient and no detail), and it helps by SSIM",
        "les images du réseau ont plus de l'énergie du gradient des originaux que l'agrandissement bilinéaire et bicubique (pas le plus proche voisin, dont les marches entre carrés sont du gradient et aucun détail), et il aide d'après le SSIM");
    public static readonly Text DetailsOurs = new("{0:P1} against {1:P1} (bilinear) and {2:P1} (bicubic)", "{0:P1} contre {1:P1} (bilinéaire) et {2:P1} (bicubique)");
    public static readonly Text Lossy = new("Lossy – the reconstructed image is not the same as the original image.", "Avec perte - l'image reconstruite n'est pas identique à l'image originale.");
    public static readonly Text LossyRule = new("the convolutional autoencoder gives no test image back byte for byte", "l'auto-encodeur convolutif ne rend aucune image de test octet pour octet");
    public static readonly Text LossyOurs = new("{0} of {1:N0}", "{0} sur {1:N0}");
    public static readonly Text Nature = new("The nature of loss is defined by the loss function used during training.", "La nature de la perte est définie par la fonction de perte utilisée lors de l'entraînement.");
    public static readonly Text NatureRule = new(
        "of two trainings of the same model, the one on cross-entropy has the lower cross-entropy on test images, the one on squared error the lower squared error",
        "de deux entraînements du même modèle, celui sur l'entropie croisée a l'entropie croisée la plus basse sur les images de test, celui sur l'erreur quadratique l'erreur quadratique la plus basse");
    public static readonly Text NatureOurs = new("cross-entropy {0:0.0000} and {1:0.0000}, squared error {2:0.00000} and {3:0.00000}", "entropie croisée {0:0.0000} et {1:0.0000}, erreur quadratique {2:0.00000} et {3:0.00000}");
    public static readonly Text Unlabelled = new("Works on unlabelled data.", "Fonctionne sur des données non annotées.");
    public static readonly Text UnlabelledRule = new(
        "trained without any label, the convolutional autoencoder reconstructs at least {0:P0} of the test images better than the mean training image does",
        "entraîné sans aucune étiquette, l'auto-encodeur convolutif reconstruit au moins {0:P0} des images de test mieux que ne le fait l'image d'entraînement moyenne");
}
