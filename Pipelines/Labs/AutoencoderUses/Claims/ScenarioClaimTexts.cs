using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

internal static class ScenarioClaimTexts
{
    public static readonly Text Place = new("Scenarios for using autoencoders", "Scénarios d'utilisation des autoencodeurs");
    public static readonly Text Pca = new("Usually autoencoders give better results than PCA …", "Les autoencodeurs donnent généralement de meilleurs résultats que la PCA …");
    public static readonly Text PcaPlaneRule = new(
        "two numbers an image: the autoencoder's are right more often by their five nearest neighbours, and its mean squared error is less",
        "deux nombres par image : ceux de l'auto-encodeur donnent plus souvent la bonne classe par leurs cinq plus proches voisins, et son erreur quadratique moyenne est plus basse");
    public static readonly Text PcaPlaneOurs = new("{0:P1} against {1:P1}, MSE {2:0.0000} against {3:0.0000}", "{0:P1} contre {1:P1}, MSE {2:0.0000} contre {3:0.0000}");
    public static readonly Text PcaCodeRule = new(
        "{0} numbers an image: both medians, SSIM and MSE, of the dense autoencoder are better",
        "{0} nombres par image : les deux médianes, SSIM et MSE, de l'auto-encodeur dense sont meilleures");
    public static readonly Text PcaCodeOurs = new("SSIM {0:0.000} against {1:0.000}, MSE {2:0.0000} against {3:0.0000}", "SSIM {0:0.000} contre {1:0.000}, MSE {2:0.0000} contre {3:0.0000}");
    public static readonly Text PcaAnomaliesRule = new(
        "for more than half of the classes left out the area under the autoencoder's ROC curve is greater",
        "pour plus de la moitié des classes laissées de côté l'aire sous la courbe ROC de l'auto-encodeur est plus grande");
    public static readonly Text PcaAnomaliesOurs = new("{0} of {1} classes; mean area {2:0.000} against {3:0.000}", "{0} classes sur {1} ; aire moyenne {2:0.000} contre {3:0.000}");
    public static readonly Text Reason = new(
        "… because they take into account the spatial nature of images and hierarchical features.",
        "… car ils tiennent compte de la nature spatiale des images et des caractéristiques hiérarchiques.");
    public static readonly Text ReasonRule = new(
        "an autoencoder that sees the pixels in another order, and cannot know which are neighbours, loses more than half of the lead over PCA",
        "un auto-encodeur qui voit les pixels dans un autre ordre, et ne peut savoir lesquels sont voisins, perd plus de la moitié de l'avance sur la PCA");
    public static readonly Text ReasonOurs = new("PCA {0:P1}, autoencoder {1:P1}, on shuffled pixels {2:P1}", "PCA {0:P1}, auto-encodeur {1:P1}, sur pixels mélangés {2:P1}");
    public static readonly Text ReasonRemark = new(
        "Of the autoencoder with a 2-D code, whose layers are dense: each of its neurons sees all pixels, wherever they are.",
        "Pour l'auto-encodeur au code 2D, dont les couches sont denses : chacun de ses neurones voit tous les pixels, où qu'ils soient.");
    public static readonly Text Denoising = new("Denoising, i.e. removing noise from the image.", "Débruiter, c'est-à-dire supprimer le bruit d'une image.");
    public static readonly Text HelpsRule = new(
        "the median SSIM beats that of the best without training ({0}), and the 95% interval of the median difference image by image lies above 0",
        "le SSIM médian bat celui du meilleur sans entraînement ({0}), et l'intervalle à 95 % de la différence médiane image par image est au-dessus de 0");
    public static readonly Text HelpsOurs = new(
        "{0:0.000} against {1:0.000}; {2:+0.0000;−0.0000} [{3:0.0000;−0.0000}, {4:0.0000;−0.0000}], better on {5:P1} of the images",
        "{0:0.000} contre {1:0.000} ; {2:+0.0000;−0.0000} [{3:0.0000;−0.0000} ; {4:0.0000;−0.0000}], meilleur sur {5:P1} des images");
    public static readonly Text Bottleneck = new(
        "Because noise carries out a lot of useless information, the autoencoder cannot fit it all into relatively small latent space, and thus it captures only the important part of the picture.",
        "Étant donné que le bruit contient beaucoup d'informations inutiles, l'autoencodeur ne peut pas tout intégrer dans un espace latent relativement petit, et capture donc uniquement les parties importantes de l'image.");
    public static readonly Text BottleneckRule = new(
        "an autoencoder of {0} numbers that is trained from noisy images to the same noisy images gives images nearer to the clean ones than its inputs are: SSIM (with an interval above 0) and MSE",
        "un auto-encodeur de {0} nombres entraîné d'images bruitées vers les mêmes images bruitées donne des images plus proches des images propres que ses entrées : SSIM (avec un intervalle au-dessus de 0) et MSE");
    public static readonly Text BottleneckOurs = new("SSIM {0:0.000} → {1:0.000}, MSE {2:0.0000} → {3:0.0000}", "SSIM {0:0.000} → {1:0.000}, MSE {2:0.0000} → {3:0.0000}");
    public static readonly Text BottleneckRemark = new(
        "The usual denoiser's code is no small one: {0} numbers for images of {1}. It learns from clean targets.",
        "Le code du débruiteur habituel n'est pas petit : {0} nombres pour des images de {1}. Il apprend de cibles propres.");
    public static readonly Text Enlarging = new(
        "Super-resolution, increasing the resolution of images. We start with high-resolution images, and use the image with lower resolution as the autoencoder input.",
        "Super-résolution, augmentation de la résolution des images. On commence avec des images haute résolution et on utilise l'image de résolution inférieure comme entrée de l'autoencodeur.");
    public static readonly Text Generating = new(
        "Generative models. Once the autoencoder is trained, the decoder part can be used to create new objects starting from random latent vectors.",
        "Modèles génératifs. Une fois l'autoencodeur entraîné, la partie décodeur peut être utilisée pour créer de nouveaux objets à partir de vecteurs latents aléatoires.");
    public static readonly Text GeneratingRule = new(
        "the Fréchet distance to test images of what the plain autoencoder's decoder makes of standard normal codes is at most {0} times that of the variational one's samples",
        "la distance de Fréchet aux images de test de ce que le décodeur de l'auto-encodeur simple fait de codes normaux standard est au plus {0} fois celle des échantillons du variationnel");
    public static readonly Text Distances = new("plain {0:0.0}, variational {1:0.0}; real training images {2:0.0}", "simple {0:0.0}, variationnel {1:0.0} ; vraies images d'entraînement {2:0.0}");
}
