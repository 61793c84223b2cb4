using System.Globalization;
using Google.Protobuf;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Messages;
using MLGenerative.KerasModels.Saving.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>Tells what the folder of a SavedModel holds: its functions with what they take and give, the graph, the files of its variables.</summary>
internal sealed class SavedModelInspector : FileInspector
{
    private const string FileName = "saved_model.pb";

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => File.Exists(Path.Combine(path, FileName)) || Path.GetFileName(path) == FileName;

    public override FileInspection Inspect(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        try
        {
            var saved = BoundedMessages.Read<SavedModel>(File.ReadAllBytes(file), file);
            if (saved.MetaGraphs.Count == 0) throw new ModelFileException($"{file}: expected a SavedModel, found no graph in it.");
            return new FileInspection("TensorFlow SavedModel", [.. saved.MetaGraphs.Select(Graph), .. Files(Path.GetDirectoryName(Path.GetFullPath(file))!)])
            {
                Facts =
                [
                    .. saved.MetaGraphs[0].MetaInfoDef is { TensorflowVersion.Length: > 0 } info ? [KeyValuePair.Create("tensorflow_version", info.TensorflowVersion)] : Array.Empty<KeyValuePair<string, string>>(),
                    GraphTree.Count(saved.MetaGraphs[0].GraphDef ?? new()),
                ],
            };
        }
        catch (InvalidProtocolBufferException damage)
        {
            throw new ModelFileException($"{file}: not a readable SavedModel: {damage.Message} Get it again.", damage);
        }
    }

    private static FileNode Graph(MetaGraphDef graph) => new($"graph [{string.Join(", ", graph.MetaInfoDef?.Tags ?? [])}]", "")
    {
        Children = [.. graph.SignatureDef.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => new FileNode(s.Key, s.Value.MethodName) { Children = [Ports("inputs", s.Value.Inputs), Ports("outputs", s.Value.Outputs)] }), .. GraphTree.Parts(graph.GraphDef ?? new())],
    };

    private static FileNode Ports(string name, IEnumerable<KeyValuePair<string, TensorInfo>> ports) => GraphParts.Group(name,
        ports.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new FileNode(p.Key, $"{GraphTree.Text(p.Value.Dtype, p.Value.TensorShape)} = {p.Value.Name}")));

    private static IEnumerable<FileNode> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != FileName).Order(StringComparer.Ordinal)
        .Select(f => new FileNode(Path.GetRelativePath(folder, f).Replace('\\', '/'), string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(f).Length} B")));
}
