using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

internal static class AdversarialClaimTexts
{
    public static readonly Text Architecture = new("Section 3, corrected architecture", "Section 3, architecture corrigée");
    public static readonly Text Goal = new("Section 3, goal: Nash equilibrium", "Section 3, objectif : équilibre de Nash");
    public static readonly Text Sizes = new(
        "Generator: input, a noise vector z ∈ ℝ¹⁰⁰; output, an image of size 784. Discriminator: input, an image of 784; output, a probability (real or fake).",
        "Générateur : entrée, vecteur de bruit z ∈ ℝ¹⁰⁰ ; sortie, image de taille 784. Discriminateur : entrée, image 784 ; sortie, probabilité (réelle ou fausse).");
    public static readonly Text SizesRule = new("the generator makes 784 numbers of 100, the discriminator 1 of 784", "le générateur fait 784 nombres de 100, le discriminateur 1 de 784");
    public static readonly Text SizesRemark = new("the lab prints no layers between: those of this run are our choice", "le TP ne donne aucune couche entre elles : celles de cette exécution sont notre choix");
    public static readonly Text SizesOurs = new("{0} → {1}, {2} → {3}", "{0} → {1}, {2} → {3}");
    public static readonly Text Realistic = new("The generator produces realistic images", "Le générateur produit des images réalistes");
    public static readonly Text RealisticRule = new(
        "at least {0:P0} of its images lie among real ones (precision), and the classifier finds every class in at least {1:P0} of them",
        "au moins {0:P0} de ses images sont parmi les vraies (précision), et le classifieur trouve chaque classe dans au moins {1:P0} d'entre elles");
    public static readonly Text RealisticOurs = new("precision {0:P0}, rarest class {1:P1}", "précision {0:P0}, classe la plus rare {1:P1}");
    public static readonly Text Equilibrium = new("The discriminator predicts with a probability ≈ 0.5", "Le discriminateur prédit avec une probabilité ≈ 0.5");
    public static readonly Text EquilibriumRule = new(
        "over the last epoch, the means of D(x) and of D(G(z)) both lie from {0:0.0} to {1:0.0}",
        "sur la dernière époque, les moyennes de D(x) et de D(G(z)) sont toutes deux entre {0:0.0} et {1:0.0}");
    public static readonly Text EquilibriumOurs = new("D(x) {0:0.000}, D(G(z)) {1:0.000}", "D(x) {0:0.000}, D(G(z)) {1:0.000}");
    public static readonly Text Diverged = new("diverged: no numbers after epoch {0}", "divergé : plus de nombres après l'époque {0}");
    public static readonly Text TooShort = new("too little trained to be judged: {0:N0} steps, not the {1:N0} that it takes at least", "trop peu entraîné pour être jugé : {0:N0} pas, et non les {1:N0} qu'il faut au moins");
    public static readonly Text OneClass = new("collapsed: the classifier sees one class in {0:P0} of the samples", "effondré : le classifieur voit une seule classe dans {0:P0} des échantillons");
    public static readonly Text Collapsed = new("collapsed: {0:P0} of the real images' variance", "effondré : {0:P0} de la variance des vraies images");
}
