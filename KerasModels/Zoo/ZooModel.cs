using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A known model, with the way its original is trained.</summary>
public abstract class ZooModel
{
    /// <summary>What is trained.</summary>
    public abstract Model Trained { get; }

    /// <summary>How the original is trained.</summary>
    public abstract Recipe Recipe { get; }

    /// <summary>Compiles the model as its original was.</summary>
    public virtual void Compile() => Trained.Compile(Recipe.Optimizer, Recipe.Loss, [.. Recipe.Metrics]);
}
