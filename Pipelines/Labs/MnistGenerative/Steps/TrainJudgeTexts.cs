using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

internal static class TrainJudgeTexts
{
    public static readonly Text Title = new("Images, and a classifier that judges", "Images, et un classifieur qui juge");
    public static readonly Text Training = new("classifier", "classifieur");
    public static readonly Text NoLabels = new(
        "These images have no labels: no classifier can be trained, and the scores that need one are left out.",
        "Ces images n'ont pas d'étiquettes : aucun classifieur ne peut être entraîné, et les mesures qui en ont besoin sont omises.");
}
