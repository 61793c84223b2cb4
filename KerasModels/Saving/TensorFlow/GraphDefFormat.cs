using Google.Protobuf;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>A frozen GraphDef: one file of nodes and constants, read by TensorFlow and by ML.NET's <c>LoadTensorFlowModel</c> under the names that <see cref="ProgramFormat.Inputs"/> and <see cref="ProgramFormat.Outputs"/> tell.</summary>
internal sealed class GraphDefFormat : ProgramFormat
{
    /// <inheritdoc/>
    public override string Name => "graphdef";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".pb"];

    /// <inheritdoc/>
    public override string Readers => "TensorFlow, ML.NET";

    /// <inheritdoc/>
    public override IReadOnlyList<FilePort> Inputs(Program program) => new InferenceGraph(program).Inputs;

    /// <inheritdoc/>
    public override IReadOnlyList<FilePort> Outputs(Program program) => new InferenceGraph(program).Outputs;

    /// <inheritdoc/>
    public override IReadOnlyList<FilePart> Write(Program program) => FilePart.Single(new InferenceGraph(program).Graph.ToByteArray());
}
