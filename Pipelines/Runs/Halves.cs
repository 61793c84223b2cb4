using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Runs;

/// <summary>From image to code and back; both share the weights of the whole.</summary>
/// <param name="Encoder">Gives the code first, where it gives several things; null where the model has none.</param>
/// <param name="Decoder">Takes the code first.</param>
internal sealed record Halves(Model? Encoder, Model Decoder)
{
    /// <summary>The halves of a model: the zoo's own, or those of a chain of layers, on the model's backend; null where there are none.</summary>
    public static Halves? Of(ChosenModel chosen)
    {
        var halves = chosen switch
        {
            { Zoo: Autoencoder autoencoder } => new Halves(autoencoder.Encoder, autoencoder.Decoder),
            { Generative: { } generative } => new Halves(generative.Encoder, generative.Generator),
            _ => ModelHalves.Of(chosen.Model) is { } cut ? new Halves(cut.Encoder, cut.Decoder) : null,
        };
        if (halves is null) return null;
        if (halves.Encoder is { } encoder) encoder.Backend = chosen.Model.Backend;
        halves.Decoder.Backend = chosen.Model.Backend;
        return halves;
    }
}
