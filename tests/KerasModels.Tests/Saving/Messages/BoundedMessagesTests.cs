using Google.Protobuf;
using Google.Protobuf.Reflection;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Messages;
using MLGenerative.KerasModels.Saving.Onnx.Protos;
using MLGenerative.KerasModels.Saving.TensorFlow.Protos;
using MLGenerative.Tests.Shared;
using static Google.Protobuf.WireFormat;

namespace MLGenerative.KerasModels.Tests.Saving.Messages;

/// <summary>Files made of as many of the smallest parts as they have room for: of each field of each message, in every kind of file. One typed error, or an inspection, in memory and time that fit the file's size.</summary>
[Trait("Speed", "Slow")]
public class BoundedMessagesTests
{
    // at 8 MB the allowance is 96 MB, that is twelve bytes for each of the file's
    private const int Bytes = 8 << 20;

    private static readonly (string File, MessageDescriptor Type)[] Roots = [("model.pb", GraphDef.Descriptor), ("saved_model.pb", SavedModel.Descriptor), ("model.onnx", ModelProto.Descriptor)];

    /// <summary>Every field that can be reached, as the numbers of the fields on the way, with what it holds.</summary>
    public static TheoryData<string, string, string> Fields
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (file, type) in Roots)
                foreach (var (path, name) in Reached(type, [], []))
                    foreach (var content in Contents(path[^1])) data.Add(file, name, content);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_smallest_parts_by_the_million_take_no_more_than_the_file_s_size_allows(string file, string field, string content)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, file);
        var bytes = Made(Reached(Roots.Single(r => r.File == file).Type, [], []).First(f => f.Name == field).Path, content, Bytes);
        File.WriteAllBytes(path, bytes);

        Assert.Null(Inspecting(path).Check(bytes, field));
    }

    [Fact]
    public void Without_the_bound_such_a_file_would_take_many_times_its_size()
    {
        var bytes = Made([GraphDef.Descriptor.FindFieldByName("node")], "empty", Bytes);
        Assert.NotNull(new Fuzz((content, _) => GraphDef.Parser.ParseFrom(content), typeof(ModelFileException)).Check(bytes, "nodes"));
        Assert.Contains("f.pb: its many small parts", Assert.Throws<ModelFileException>(() => BoundedMessages.Read<GraphDef>(bytes, "f.pb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_of_many_dimensions_are_counted_in_a_moment()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.onnx");
        var model = new ModelProto { Graph = new GraphProto { Initializer = { new KerasModels.Saving.Onnx.Protos.TensorProto { Name = "w", DataType = 1, Dims = { Enumerable.Repeat(long.MaxValue, 100_000) } } } } };
        var bytes = model.ToByteArray();
        File.WriteAllBytes(path, bytes);

        Assert.Null(Inspecting(path).Check(bytes, "dimensions"));
        Assert.Contains(KeyValuePair.Create("parameters", $"{long.MaxValue}"), FileInspectors.Inspect(path).Facts);
    }

    [Fact]
    public void An_alternative_that_comes_again_and_a_group_are_refused_before_they_are_copied_again_and_again()
    {
        Assert.Contains("'tensor'", Assert.Throws<ModelFileException>(() => BoundedMessages.Read<AttrValue>([0x42, 0, 0x42, 0], "f.pb")).Message, StringComparison.Ordinal);
        Assert.Contains("group", Assert.Throws<ModelFileException>(() => BoundedMessages.Read<AttrValue>([0x0B, 0x0C], "f.pb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_of_thousands_of_operations_is_read()
    {
        var graph = new GraphDef();
        for (var i = 0; i < 5000; i++)
        {
            graph.Node.Add(new NodeDef
            {
                Name = FormattableString.Invariant($"model/block_{i / 10}/dense_{i}/MatMul"),
                Op = "MatMul",
                Input = { FormattableString.Invariant($"model/block_{i / 10}/dense_{i - 1}/MatMul"), FormattableString.Invariant($"model/block_{i / 10}/dense_{i}/kernel") },
                Attr = { ["T"] = new AttrValue { Type = DataType.DtFloat }, ["transpose_a"] = new AttrValue { B = false }, ["transpose_b"] = new AttrValue { B = false } },
            });
        }

        Assert.Equal(graph, BoundedMessages.Read<GraphDef>(graph.ToByteArray(), "f.pb"));
    }

    private static Fuzz Inspecting(string path) => new((_, name) =>
    {
        try
        {
            FileInspectors.Inspect(path);
        }
        catch (ModelFileException error) when (error.Message.Contains(path, StringComparison.Ordinal))
        {
            throw new ModelFileException(name, error);
        }
    }, typeof(ModelFileException));

    private static IEnumerable<(FieldDescriptor[] Path, string Name)> Reached(MessageDescriptor type, FieldDescriptor[] path, MessageDescriptor[] inside)
    {
        foreach (var field in type.Fields.InFieldNumberOrder())
        {
            FieldDescriptor[] here = [.. path, field];
            yield return (here, string.Join('.', here.Select(f => f.Name)));
            if (field.FieldType != FieldType.Message || inside.Contains(field.MessageType)) continue;
            foreach (var further in Reached(field.MessageType, here, [.. inside, field.MessageType])) yield return further;
        }
    }

    private static string[] Contents(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => ["empty"],
        FieldType.String or FieldType.Bytes => field.IsRepeated ? ["empty", "letter", "whole"] : ["whole"],
        _ => field.IsRepeated ? ["number", "packed"] : [],
    };

    // the last field again and again, inside one of each above it
    private static byte[] Made(FieldDescriptor[] path, string content, int length)
    {
        var field = path[^1];
        using var part = new MemoryStream();
        var output = new CodedOutputStream(part);
        if (content is "whole" or "packed")
        {
            var bytes = new byte[length];
            if (content == "whole") Array.Fill(bytes, (byte)'a');
            output.WriteTag(field.FieldNumber, WireType.LengthDelimited);
            output.WriteBytes(ByteString.CopyFrom(bytes));
        }
        else
        {
            while (output.Position < length)
            {
                if (content != "number")
                {
                    output.WriteTag(field.FieldNumber, WireType.LengthDelimited);
                    output.WriteString(content == "letter" ? "a" : "");
                }
                else if (field.FieldType is FieldType.Float) Number(WireType.Fixed32, () => output.WriteFloat(1));
                else if (field.FieldType is FieldType.Double) Number(WireType.Fixed64, () => output.WriteDouble(1));
                else Number(WireType.Varint, () => output.WriteInt32(1));
            }
        }

        output.Flush();
        var made = part.ToArray();
        foreach (var above in path[..^1].Reverse()) made = Inside(above, made);
        return made;

        void Number(WireType wire, Action write)
        {
            output.WriteTag(field.FieldNumber, wire);
            write();
        }
    }

    private static byte[] Inside(FieldDescriptor field, byte[] content)
    {
        using var whole = new MemoryStream();
        var output = new CodedOutputStream(whole);
        output.WriteTag(field.FieldNumber, WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(content));
        output.Flush();
        return whole.ToArray();
    }
}
