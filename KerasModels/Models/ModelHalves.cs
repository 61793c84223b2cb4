using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>The two halves of an autoencoder, which share its layers.</summary>
/// <param name="Encoder">From sample to code.</param>
/// <param name="Decoder">From code to sample.</param>
public sealed record ModelHalves(Model Encoder, Model Decoder)
{
    /// <summary>Cuts a chain of layers behind its narrowest one: encoder and decoder of any autoencoder that is one.</summary>
    /// <param name="model">A model whose layers stand one behind the other.</param>
    /// <returns>The halves, or null where the layers are no chain, or the last one is the narrowest.</returns>
    public static ModelHalves? Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Graph is not { IsChain: true } graph) return null;
        List<LayerCall> calls = [.. graph.Calls.Where(c => c.Layer is not Input)];
        if (calls.Count < 2) return null;
        var sizes = calls.ConvertAll(c => c.Outputs[0].Shape.From(1).Length());
        // Of several layers that give as few numbers the last: an activation or a normalization of the code belongs to it.
        var place = sizes.LastIndexOf(sizes.Min());
        if (place == calls.Count - 1) return null;
        var code = new Input([.. calls[place].Outputs[0].Shape.Skip(1).Select(d => d.Factor)]);
        LayerOutput output = code;
        foreach (var call in calls.Skip(place + 1)) output = call.Layer.Apply(output);
        return new ModelHalves(new Model(model.Inputs[0], calls[place].Outputs[0], "encoder"), new Model(code, output, "decoder"));
    }
}
