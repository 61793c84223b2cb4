using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A model that makes images of random codes.</summary>
public interface IGenerativeModel
{
    /// <summary>From code to image.</summary>
    Model Generator { get; }

    /// <summary>Numbers a code; codes are standard normal.</summary>
    int LatentSize { get; }

    /// <summary>Compiles the model as its original was.</summary>
    void Compile();
}
