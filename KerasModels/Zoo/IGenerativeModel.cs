using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A model that makes images of random codes.</summary>
public interface IGenerativeModel
{
    /// <summary>From code to image.</summary>
    Model Generator { get; }

    /// <summary>Numbers a code; codes are standard normal.</summary>
    int LatentSize { get; }

    /// <summary>From image to code, the mean first where it gives several numbers; null where the model has none.</summary>
    Model? Encoder => null;

    /// <summary>For how many epochs the original is trained, or is usually.</summary>
    int Epochs => 30;

    /// <summary>Images a step of the original.</summary>
    int BatchSize => 128;

    /// <summary>Whether the model must be told the class of each image.</summary>
    bool NeedsLabels => false;

    /// <summary>How many classes there are to tell it; 0 where it needs none.</summary>
    int Classes => 0;

    /// <summary>Compiles the model as its original was.</summary>
    void Compile();

    /// <summary>What <c>Fit</c>, <c>Evaluate</c> and, with an encoder, <c>Predict</c> take: images in the model's own shape, and their classes where it needs them.</summary>
    /// <param name="images">Raw pixels, or numbers from 0 to 1, one image a row.</param>
    /// <param name="labels">Int32, the class of each image; null where the model needs none.</param>
    Samples SamplesOf(Tensor images, Tensor? labels = null) => new(images.Reshape([images.Rows, .. Generator.Outputs[0].Shape.Skip(1).Select(d => d.Factor)]));
}
