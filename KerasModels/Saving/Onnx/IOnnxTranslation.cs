using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>How a value is computed by ONNX's operators.</summary>
internal interface IOnnxTranslation
{
    /// <summary>The values that must have been translated before.</summary>
    IReadOnlyList<Value> Uses(Value value);

    /// <summary>Adds the operators to a graph and says under which name the value is.</summary>
    void Emit(Value value, OnnxGraph graph);
}
