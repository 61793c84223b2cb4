using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

internal static class VariationalClaimTexts
{
    public static readonly Text Place = new("Section 2, VAE", "Section 2, VAE");
    public static readonly Text Logs = new("Section 2, analysis of the logs", "Section 2, analyse des logs");
    public static readonly Text Trick = new("Without this trick [of reparametrization], training the VAE would be impossible.", "Sans cette astuce, l'entraînement du VAE serait impossible.");
    public static readonly Text TrickRemark = new(
        "a statement of method, not run: gradients can also be estimated without the trick, with far more variance",
        "un énoncé de méthode, non exécuté : on peut aussi estimer les gradients sans l'astuce, avec bien plus de variance");
    public static readonly Text Start = new("[At the start:] The total loss decreases (6438 → 4399)", "[Au début :] Loss totale diminue (6438 → 4399)");
    public static readonly Text End = new("[At the end:] The total loss decreases (6438 → 4399)", "[À la fin :] Loss totale diminue (6438 → 4399)");
    public static readonly Text Reconstruction = new("→ The reconstruction improves", "→ Amélioration de la reconstruction");
    public static readonly Text ReconstructionRule = new("the reconstruction loss is lower after the last epoch than after the first", "la perte de reconstruction est plus basse après la dernière époque qu'après la première");
    public static readonly Text FromTo = new("{0:0} → {1:0}", "{0:0} → {1:0}");
    public static readonly Text Rises = new("The KL divergence increases slightly …", "KL Divergence augmente légèrement …");
    public static readonly Text RisesRule = new("it is higher after the last epoch than after the first, by at most {0:P0}", "elle est plus haute après la dernière époque qu'après la première, d'au plus {0:P0}");
    public static readonly Text RisesOurs = new("{0:0} → {1:0}: {2:+0%;−0%}", "{0:0} → {1:0} : {2:+0%;−0%}");
    public static readonly Text RisesRemark = new(
        "where it doubles or more, “slightly” is no word for it: the code takes up information as the reconstruction improves",
        "là où elle double ou plus, « légèrement » n'est pas le mot : le code se charge d'information à mesure que la reconstruction s'améliore");
    public static readonly Text Settles = new("… then is stable", "… puis se stabilise");
    public static readonly Text SettlesRule = new("no epoch of the last third changes it by more than {0:P1}", "aucune époque du dernier tiers ne la change de plus de {0:P1}");
    public static readonly Text SettlesOurs = new("at most {0:P2} an epoch", "au plus {0:P2} par époque");
    public static readonly Text Structured = new("→ The latent space becomes structured and usable", "→ L'espace latent devient structuré et exploitable");
    public static readonly Text StructuredRule = new(
        "at least {0:P0} of the neighbours on a grid over the plane decode to the same class, and at least {1} classes appear",
        "au moins {0:P0} des voisins d'une grille sur le plan se décodent en la même classe, et au moins {1} classes apparaissent");
    public static readonly Text StructuredOurs = new("{0:P0} of the neighbours, {1} classes", "{0:P0} des voisins, {1} classes");
}
