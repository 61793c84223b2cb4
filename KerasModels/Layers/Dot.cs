using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>For each sample, products of two inputs summed along an axis of each; (B, 1) where nothing is left.</summary>
public sealed class Dot : MergingLayer<Dot.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="axes">The axis of both inputs, or one of each; not that of the batch; negative ones count from the end.</param>
    /// <param name="normalize">Whether inputs are brought to length 1 along their axis: the output then is their cosine.</param>
    /// <param name="name">Its name.</param>
    public Dot(Axes axes, bool normalize = false, string? name = null) : this(new Options { Axes = axes, Normalize = normalize, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">Neither one axis nor two.</exception>
    public Dot(Options config) : base(config)
    {
        if (config.Axes.Count is not (1 or 2)) throw new LayerException($"{this}: expected one axis or two, got {config.Axes}.");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        if (inputs is not [{ Rank: > 1 } a, { Rank: > 1 } b]) throw Unfit("two inputs of rank >= 2", inputs, "Apply it to two: layer.Apply(a, b).");
        var (first, second) = (a.Axis(Config.Axes[0]), b.Axis(Config.Axes[^1]));
        if (first == 0 || second == 0 || a[first] != b[second]) throw Unfit($"the same length along axes {first} and {second}, neither that of the batch", inputs, "Choose other axes.");
        Shape rest = [.. a.Without(first), .. b.Without(second).From(1)];
        return [rest.Rank == 1 ? [rest[0], 1] : rest];
    }

    // every pair of rows, multiplied and summed along the last axis: Σ_k a[i, k] b[j, k]
    /// <inheritdoc/>
    protected override Value Merge(IReadOnlyList<Value> inputs)
    {
        var (a, b) = (Last(inputs[0], Config.Axes[0]), Last(inputs[1], Config.Axes[^1]));
        var (batch, length) = (a.Shape[0], a.Shape.Last);
        var (rowsA, rowsB) = (Rows(a.Shape), Rows(b.Shape));
        var products = a.Reshape([batch, rowsA, 1, length]) * b.Reshape([batch, 1, rowsB, length]);
        return products.Sum(-1).Reshape(OutputShapes([.. inputs.Select(i => i.Shape)])[0]);
    }

    private Value Last(Value x, int axis)
    {
        var along = x.Shape.Axis(axis);
        if (Config.Normalize) x /= Spread(x.Square().Sum(along), x.Shape, along).Max(1e-12).Sqrt();
        return along == x.Shape.Rank - 1 ? x : x.Transpose([.. Enumerable.Range(0, x.Shape.Rank).Where(i => i != along), along]);
    }

    private static Value Spread(Value sums, Shape shape, int axis) => sums.Reshape(shape.With(axis, 1)).BroadcastTo(shape);

    private static int Rows(Shape shape) => shape.From(1).Length() / shape.Last.Factor;

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The axis of both inputs, or one of each.</summary>
        [KerasSingle]
        public Axes Axes { get; init; }

        /// <summary>Whether inputs are brought to length 1 first.</summary>
        public bool Normalize { get; init; }
    }
}
