namespace MLGenerative.Pipelines.DataViews;

/// <summary>Estimators that learn one after another, each from what those before it give.</summary>
/// <typeparam name="TLastTransformer">What the last one learns.</typeparam>
public sealed class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>>
    where TLastTransformer : class, ITransformer
{
    private readonly IEstimator<ITransformer>[] _estimators;
    private readonly TransformerScope[] _scopes;

    /// <summary>An empty chain.</summary>
    public EstimatorChain() : this([], [])
    {
    }

    private EstimatorChain(IEstimator<ITransformer>[] estimators, TransformerScope[] scopes)
    {
        _estimators = estimators;
        _scopes = scopes;
        LastEstimator = (estimators.LastOrDefault() as IEstimator<TLastTransformer>)!;
    }

    /// <summary>The last one; null when the chain is empty.</summary>
    public readonly IEstimator<TLastTransformer> LastEstimator;

    /// <inheritdoc/>
    public TransformerChain<TLastTransformer> Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _ = GetOutputSchema(SchemaShape.Create(input.Schema));
        var transformers = new ITransformer[_estimators.Length];
        var view = input;
        for (var i = 0; i < transformers.Length; i++)
        {
            transformers[i] = _estimators[i].Fit(view);
            view = transformers[i].Transform(view);
        }

        return new TransformerChain<TLastTransformer>(transformers, _scopes);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => _estimators.Aggregate(inputSchema, (shape, estimator) => estimator.GetOutputSchema(shape));

    /// <summary>The chain with one more.</summary>
    public EstimatorChain<TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator, TransformerScope scope = TransformerScope.Everything)
        where TNewTrans : class, ITransformer => new([.. _estimators, estimator], [.. _scopes, scope]);
}
