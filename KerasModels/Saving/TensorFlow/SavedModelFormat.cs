using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>A SavedModel: a folder whose <c>saved_model.pb</c> holds the graph with its weights as constants, under tag <c>serve</c> and signature <c>serving_default</c>.</summary>
internal sealed class SavedModelFormat : ProgramFormat
{
    /// <summary>The tag under which TensorFlow's servers look.</summary>
    public const string Tag = "serve";

    /// <summary>The signature that is used where none is named.</summary>
    public const string Signature = "serving_default";

    /// <inheritdoc/>
    public override string Name => "savedmodel";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".savedmodel"];

    /// <inheritdoc/>
    public override string Readers => "TensorFlow, TensorFlow Serving";

    /// <inheritdoc/>
    public override string Marker => "saved_model.pb";

    /// <inheritdoc/>
    public override IReadOnlyList<FilePort> Inputs(Program program) => new InferenceGraph(program).Inputs;

    /// <inheritdoc/>
    public override IReadOnlyList<FilePort> Outputs(Program program) => new InferenceGraph(program).Outputs;

    /// <inheritdoc/>
    public override IReadOnlyList<FilePart> Write(Program program)
    {
        var graph = new InferenceGraph(program);
        var signature = new SignatureDef { MethodName = "tensorflow/serving/predict" };
        foreach (var port in graph.Inputs) signature.Inputs[port.Name] = Info(port);
        foreach (var port in graph.Outputs) signature.Outputs[port.Name] = Info(port);
        var meta = new MetaGraphDef
        {
            MetaInfoDef = new MetaGraphDef.Types.MetaInfoDef { Tags = { Tag }, TensorflowVersion = "2.3.0" },
            GraphDef = graph.Graph,
            SignatureDef = { [Signature] = signature },
        };
        return [new FilePart(Marker, new SavedModel { SavedModelSchemaVersion = 1, MetaGraphs = { meta } }.ToByteArray())];
    }

    private static TensorInfo Info(FilePort port) => new() { Name = port.Name + ":0", Dtype = Attributes.Of(port.Type), TensorShape = Attributes.ShapeOf(port.Shape) };
}
