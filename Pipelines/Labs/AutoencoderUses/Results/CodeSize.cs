using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>How many numbers a model makes of an image's.</summary>
/// <param name="Model">What the model is called.</param>
/// <param name="Inputs">Numbers of an input.</param>
/// <param name="Code">Numbers of its code.</param>
/// <param name="Parameters">Of the whole model.</param>
internal sealed record CodeSize(Text Model, int Inputs, int Code, long Parameters);
