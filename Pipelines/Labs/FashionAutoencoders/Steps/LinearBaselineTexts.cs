using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class LinearBaselineTexts
{
    public static readonly Text Title = new("Linear baseline: principal components", "Référence linéaire : composantes principales");
}
