using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The elements of a sample under another shape.</summary>
public sealed class Reshape : UnaryLayer<Reshape.Options>
{
    /// <summary>To the given shape, without the batch; one dimension may be −1, which takes what is left: <c>new Reshape([28, 28, 1])</c>.</summary>
    public Reshape(Axes targetShape, string? name = null) : this(new Options { TargetShape = targetShape, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">Dimensions below 1, other than one −1.</exception>
    public Reshape(Options config) : base(config)
    {
        if (config.TargetShape.Any(d => d < 1 && d != -1) || config.TargetShape.Count(d => d == -1) > 1)
            throw new LayerException($"{this}: expected dimensions of at least 1, one of them perhaps -1, got ({string.Join(", ", config.TargetShape)}).");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        var known = Config.TargetShape.Where(d => d != -1).Aggregate(1, (a, b) => checked(a * b));
        var size = input.From(1).Length();
        var rest = size / known;
        if (known * rest != size || (rest != 1 && !Config.TargetShape.Contains(-1)))
            throw Unfit($"samples of as many elements as ({string.Join(", ", Config.TargetShape)}) has", input, $"A sample has {size}.");
        return [input[0], .. Config.TargetShape.Select(d => (Dim)(d == -1 ? rest : d))];
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.Reshape(OutputShape(input.Shape));

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The shape of a sample; −1 takes what is left.</summary>
        public Axes TargetShape { get; init; }
    }
}
