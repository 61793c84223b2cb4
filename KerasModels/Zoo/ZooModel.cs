using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A known model, with the way its original is trained.</summary>
public abstract class ZooModel
{
    /// <summary>What is trained.</summary>
    public abstract Model Trained { get; }

    /// <summary>How the original is trained.</summary>
    public abstract Recipe Recipe { get; }

    /// <summary>Whether the inputs on which the original is trained are other pictures than those it should give: noisy or small ones.</summary>
    public virtual bool ChangesInputs => false;

    /// <summary>The samples on which the original is trained, made of images: inputs, and what is to be made of them. Both are the images, unless overridden.</summary>
    /// <param name="images">Raw pixels, or numbers from 0 to 1, one image a row.</param>
    /// <param name="seed">The seed of what is done to the inputs; take another for test images.</param>
    public virtual Samples SamplesOf(Tensor images, ulong seed)
    {
        var inputs = Shaped(images, Trained.Inputs[0].Shape);
        return new Samples(inputs, Trained.Outputs[0].Shape == Trained.Inputs[0].Shape ? inputs : Shaped(images, Trained.Outputs[0].Shape));
    }

    /// <summary>Images in the shape that a model takes or gives them in.</summary>
    protected static Tensor Shaped(Tensor images, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(images);
        return images.Reshape([images.Rows, .. shape.Skip(1).Select(d => d.Factor)]);
    }

    /// <summary>Compiles the model as its original was.</summary>
    public virtual void Compile() => Trained.Compile(Recipe.Optimizer, Recipe.Loss, [.. Recipe.Metrics]);
}
