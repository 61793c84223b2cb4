using System.Collections;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>Transformers applied one after another.</summary>
/// <typeparam name="TLastTransformer">The last one.</typeparam>
public sealed class TransformerChain<TLastTransformer> : ITransformer, IEnumerable<ITransformer>
    where TLastTransformer : class, ITransformer
{
    /// <summary>The last one; null when the chain is empty.</summary>
    public readonly TLastTransformer LastTransformer;

    private readonly ITransformer[] _transformers;
    private readonly TransformerScope[] _scopes;

    /// <summary>A chain with the scope of each.</summary>
    public TransformerChain(IEnumerable<ITransformer> transformers, IEnumerable<TransformerScope> scopes)
    {
        _transformers = [.. transformers];
        _scopes = [.. scopes];
        LastTransformer = (_transformers.LastOrDefault() as TLastTransformer)!;
    }

    /// <summary>A chain that always applies.</summary>
    public TransformerChain(params ITransformer[] transformers) : this(transformers, transformers.Select(_ => TransformerScope.Everything))
    {
    }

    bool ITransformer.IsRowToRowMapper => false;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => GetModelFor(TransformerScope.Scoring)._transformers.Aggregate(inputSchema, (schema, t) => t.GetOutputSchema(schema));

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => Transform(input, TransformerScope.Scoring);

    /// <summary>The view that the transformers of a scope make.</summary>
    public IDataView Transform(IDataView input, TransformerScope scope) => GetModelFor(scope)._transformers.Aggregate(input, (view, t) => t.Transform(view));

    /// <summary>The transformers of a scope.</summary>
    public TransformerChain<ITransformer> GetModelFor(TransformerScope scopeFilter)
    {
        var kept = Enumerable.Range(0, _transformers.Length).Where(i => (_scopes[i] & scopeFilter) != 0).ToArray();
        return new TransformerChain<ITransformer>(kept.Select(i => _transformers[i]), kept.Select(i => _scopes[i]));
    }

    /// <summary>The chain with one more.</summary>
    public TransformerChain<TNewLast> Append<TNewLast>(TNewLast transformer, TransformerScope scope = TransformerScope.Everything)
        where TNewLast : class, ITransformer => new([.. _transformers, transformer], [.. _scopes, scope]);

    /// <inheritdoc/>
    public IEnumerator<ITransformer> GetEnumerator() => ((IEnumerable<ITransformer>)_transformers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) =>
        throw new InvalidOperationException("The chain maps whole views here: use Transform.");

    void ICanSaveModel.Save(ModelSaveContext ctx) => Array.ForEach(_transformers, t => t.Save(ctx));
}
