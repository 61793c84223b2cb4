using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An operation whose elements are known and become part of the file, in whatever layout they are asked for.</summary>
internal interface IOnnxConstant : IOnnxNode
{
    /// <summary>What the file calls it.</summary>
    string Name(Operation operation);

    /// <summary>Its elements.</summary>
    Tensor Content(Operation operation);
}
