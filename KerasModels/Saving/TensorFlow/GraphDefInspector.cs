using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Messages;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>Tells what a frozen graph (<c>.pb</c>) holds.</summary>
internal sealed class GraphDefInspector : FileInspector
{
    public override int Order => 1;

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => path.EndsWith(".pb", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    public override FileInspection Inspect(string path)
    {
        try
        {
            var graph = BoundedMessages.Read<GraphDef>(File.ReadAllBytes(path), path);
            if (graph.Node.Count == 0) throw new ModelFileException($"{path}: expected a graph, found no nodes in it.");
            return new FileInspection("TensorFlow GraphDef (.pb)", [GraphTree.Inputs(graph), GraphTree.Outputs(graph), .. GraphTree.Parts(graph)]) { Facts = [GraphTree.Count(graph)] };
        }
        catch (InvalidProtocolBufferException damage)
        {
            throw new ModelFileException($"{path}: not a readable GraphDef: {damage.Message} Get it again.", damage);
        }
    }
}
