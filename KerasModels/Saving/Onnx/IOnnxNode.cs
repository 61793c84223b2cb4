namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>How one kind of operation is written in ONNX; found by reflection.</summary>
internal interface IOnnxNode : IOnnxTranslation
{
    /// <summary>The kind of operation.</summary>
    Type Operation { get; }
}
