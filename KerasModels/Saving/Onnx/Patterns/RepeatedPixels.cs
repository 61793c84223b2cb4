using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary>Every pixel so many times, as <see cref="ImageExtensions"/> composes it: Resize to the nearest.</summary>
internal sealed class RepeatedPixels : IOnnxPattern
{
    /// <inheritdoc/>
    public IReadOnlyList<Value>? Covers(Value value) =>
        value is { Operation: Reshape, Shape.Rank: 4 } && value.Inputs[0] is { Operation: BroadcastTo, Shape: { Rank: 6 } to } repeated
        && repeated.Inputs[0] is { Operation: Reshape, Shape.Rank: 6 } apart && apart.Inputs[0].Shape is { Rank: 4 } images
        && apart.Shape == Shape.Of(images[0], images[1], 1, images[2], 1, images[3]) && !images[1].IsBatch && !images[2].IsBatch && !to[2].IsBatch && !to[4].IsBatch
        && to == Shape.Of(images[0], images[1], to[2], images[2], to[4], images[3])
        && value.Shape == Shape.Of(images[0], images[1].Factor * to[2].Factor, images[2].Factor * to[4].Factor, images[3])
            ? [repeated, apart] : null;

    /// <inheritdoc/>
    public IReadOnlyList<Value> Uses(Value value) => [value.Inputs[0].Inputs[0].Inputs[0]];

    /// <inheritdoc/>
    public void Emit(Value value, OnnxGraph graph)
    {
        var to = value.Inputs[0].Shape;
        graph.Give(value, graph.Add("Resize", value, [graph.In(Uses(value)[0], Layout.ChannelsFirst), "", graph.Numbers(1, 1, to[2].Factor, to[4].Factor)],
            OnnxAttribute.Of("mode", "nearest"), OnnxAttribute.Of("coordinate_transformation_mode", "asymmetric"), OnnxAttribute.Of("nearest_mode", "floor")), Layout.ChannelsFirst);
    }
}
