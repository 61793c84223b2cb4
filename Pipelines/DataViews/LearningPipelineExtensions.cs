namespace MLGenerative.Pipelines.DataViews;

/// <summary>Joins estimators and transformers into chains.</summary>
public static class LearningPipelineExtensions
{
    /// <summary>One estimator after another.</summary>
    public static EstimatorChain<TTrans> Append<TTrans>(
        this IEstimator<ITransformer> start, IEstimator<TTrans> estimator, TransformerScope scope = TransformerScope.Everything)
        where TTrans : class, ITransformer =>
        start is EstimatorChain<ITransformer> chain ? chain.Append(estimator, scope) : new EstimatorChain<ITransformer>().Append(start).Append(estimator, scope);

    /// <summary>One transformer after another.</summary>
    public static TransformerChain<TTrans> Append<TTrans>(this ITransformer start, TTrans transformer)
        where TTrans : class, ITransformer => new(start, transformer);
}
