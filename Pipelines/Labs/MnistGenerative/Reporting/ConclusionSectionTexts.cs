using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class ConclusionSectionTexts
{
    public static readonly Text Title = new("4 – The lab's conclusion, with numbers", "4 – La conclusion du TP, avec des nombres");
    public static readonly Text Real = new("test images", "images de test");
    public static readonly Text Autoencoder = new("autoencoder", "auto-encodeur");
    public static readonly Text Variational = new("VAE", "VAE");
    public static readonly Text Lesson = new("the lesson's VAE", "VAE de la leçon");
    public static readonly Text Adversarial = new("GAN", "GAN");
    public static readonly Text SamplesChart = new("Samples side by side", "Échantillons côte à côte");
    public static readonly Text SamplesCaption = new("Real images, and what each decoder or generator makes of standard normal noise.", "Vraies images, et ce que chaque décodeur ou générateur fait d'un bruit normal standard.");
    public static readonly Text SamplesRead = new("Chosen by nobody: the first ten of each.", "Choisis par personne : les dix premiers de chacun.");
    public static readonly Text SamplesShow = new(
        "The autoencoder's decoder was never asked to make sense of noise: its Fréchet distance is {0:0.0}, the VAE's {1:0.0}; of {4} classes, {2} with a share of {5:P0} or more among its samples and {3} among the VAE's.",
        "On n'a jamais demandé au décodeur de l'auto-encodeur de donner un sens au bruit : sa distance de Fréchet est {0:0.0}, celle du VAE {1:0.0} ; sur {4} classes, {2} avec une part de {5:P0} ou plus parmi ses échantillons et {3} parmi ceux du VAE.");
    public static readonly Text NotAll = new("The run was stopped before all of them were trained.", "L'exécution a été arrêtée avant que tous soient entraînés.");
    public static readonly Text Words = new("A number beside each word", "Un nombre à côté de chaque mot");
    public static readonly Text WordsAre = new(
        "The lab ends with a table of advantages and limits. Each word of it has a rule here (in the table of all results) and a number (seed {0:0}).",
        "Le TP finit par un tableau d'avantages et de limites. Chaque mot y a ici une règle (dans le tableau de tous les résultats) et un nombre (graine {0:0}).");
    public static readonly Text WordsTable = new("The lab's conclusion table, word by word.", "Le tableau de conclusion du TP, mot par mot.");
    public static readonly Text Word = new("The lab", "Le TP");
    public static readonly Text Number = new("This run", "Cette exécution");
    public static readonly Text Verdict = new("Verdict", "Verdict");
    public static readonly Text Scores = new("Scores of the generators", "Mesures des générateurs");
    public static readonly Text ScoresAre = new(
        "Seeds: {0}; samples of each: {1:N0}; with several seeds a cell holds the least and the greatest value (shares in per cent). `--seeds 3` repeats every training.",
        "Graines : {0} ; échantillons de chacun : {1:N0} ; avec plusieurs graines une case contient la plus petite et la plus grande valeur (parts en pour cent). `--seeds 3` répète chaque entraînement.");
    public static readonly Text ScoresTable = new("Generators compared.", "Comparaison des générateurs.");
    public static readonly Text Score = new("Score", "Mesure");
    public static readonly Text Precision = new("Precision", "Précision");
    public static readonly Text Recall = new("Recall", "Rappel");
    public static readonly Text Rarest = new("Share of the rarest class", "Part de la classe la plus rare");
    public static readonly Text Diversity = new("Pixel variance, of real images'", "Variance des pixels, de celle des vraies images");
    public static readonly Text HeldOut = new("The same of held-out real images", "La même, de vraies images tenues à l'écart");
    public static readonly Text Copies = new("Nearer than 99% of the held-out images", "Plus proches que 99 % des images tenues à l'écart");
    public static readonly Text Rising = new("Epochs that end with a higher loss", "Époques qui finissent avec une perte plus haute");
    public static readonly Text Parameters = new("Parameters", "Paramètres");
    public static readonly Text SpreadOfFrechet = new("Range of the Fréchet distance over seeds, of its mean", "Étendue de la distance de Fréchet entre graines, de sa moyenne");
    public static readonly Text OfSeeds = new(" ({0} of {1} seeds)", " ({0} graines sur {1})");
    public static readonly Text AfterEpoch = new("VAE after epoch {0} (reference: PyTorch)", "VAE après l'époque {0} (référence : PyTorch)");
    public static readonly Text DecoderIsNoGenerator = new(
        "A plain decoder is no generator: fed with noise, the autoencoder's is at a Fréchet distance of {0:0.0} from real images, the VAE's at {1:0.0}.",
        "Un simple décodeur n'est pas un générateur : nourri de bruit, celui de l'auto-encodeur est à une distance de Fréchet de {0:0.0} des vraies images, celui du VAE à {1:0.0}.");
    public static readonly Text DecoderGenerates = new(
        "Fed with noise, the autoencoder's decoder is at a Fréchet distance of {0:0.0} from real images, no farther than the VAE's {1:0.0}: here the lab's argument does not show.",
        "Nourri de bruit, le décodeur de l'auto-encodeur est à une distance de Fréchet de {0:0.0} des vraies images, pas plus loin que les {1:0.0} du VAE : ici l'argument du TP ne se voit pas.");
    public static readonly Text GanFailed = new("The GAN failed ({0}).", "Le GAN a échoué ({0}).");
    public static readonly Text GanTooShort = new("Of the GAN this run says nothing ({0}).", "Du GAN cette exécution ne dit rien ({0}).");
    public static readonly Text GanNearer = new(
        "The GAN's samples are nearer to real images than the VAE's (Fréchet {0:0.0} against {1:0.0}), with {2:P0} of their sharpness against {3:P0}.",
        "Les échantillons du GAN sont plus proches des vraies images que ceux du VAE (Fréchet {0:0.0} contre {1:0.0}), avec {2:P0} de leur netteté contre {3:P0}.");
    public static readonly Text GanFarther = new(
        "The GAN's samples are no nearer to real images than the VAE's (Fréchet {0:0.0} against {1:0.0}), with {2:P0} of their sharpness against {3:P0}.",
        "Les échantillons du GAN ne sont pas plus proches des vraies images que ceux du VAE (Fréchet {0:0.0} contre {1:0.0}), avec {2:P0} de leur netteté contre {3:P0}.");
    public static readonly Text Equilibrium = new("The equilibrium that the lab expects is {0}: D(x) {1:0.000}, D(G(z)) {2:0.000}.", "L'équilibre que le TP attend est {0} : D(x) {1:0.000}, D(G(z)) {2:0.000}.");
}
