using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>Several operations for which ONNX has one operator; found by reflection.</summary>
internal interface IOnnxPattern : IOnnxTranslation
{
    /// <summary>The values, besides <paramref name="value"/>, that are not computed on their own then; null: it is not the end of such a pattern.</summary>
    IReadOnlyList<Value>? Covers(Value value);
}
