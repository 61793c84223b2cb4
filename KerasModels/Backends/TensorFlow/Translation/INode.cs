using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>How TensorFlow computes one kind of operation; found by reflection.</summary>
internal interface INode
{
    /// <summary>The kind of operation.</summary>
    Type Operation { get; }

    /// <summary>Adds its nodes, and gives the name of the tensor that is the value.</summary>
    string Write(ProgramWriter to, Value value);
}
