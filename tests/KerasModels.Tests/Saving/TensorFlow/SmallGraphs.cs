using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.TensorFlow;

/// <summary>Graphs of a few nodes, as other programs write them.</summary>
internal static class SmallGraphs
{
    /// <summary>y is x; what no other node takes is y, and a check that gives nothing.</summary>
    public static string Checking(TemporaryFolder folder)
    {
        var yes = new NodeDef { Name = "yes", Op = "Const", Attr = { ["dtype"] = Type(DataType.DtBool), ["value"] = new AttrValue { Tensor = new TensorProto { Dtype = DataType.DtBool, TensorShape = new TensorShapeProto(), TensorContent = ByteString.CopyFrom(1) } } } };
        var check = new NodeDef { Name = "check", Op = "Assert", Input = { "yes", "x" }, Attr = { ["T"] = new AttrValue { List = new AttrValue.Types.ListValue { Type = { DataType.DtFloat } } } } };
        return Written(folder, Placeholder("x", DataType.DtFloat), yes, check, Identity("y", "x", DataType.DtFloat));
    }

    /// <summary>y is x, whose elements are of a type.</summary>
    public static string Of(TemporaryFolder folder, DataType type) => Written(folder, Placeholder("x", type), Identity("y", "x", type));

    /// <summary>y is the number.</summary>
    public static string Constant(TemporaryFolder folder, long number) => Written(folder,
        new NodeDef { Name = "c", Op = "Const", Attr = { ["dtype"] = Type(DataType.DtInt64), ["value"] = new AttrValue { Tensor = new TensorProto { Dtype = DataType.DtInt64, TensorShape = new TensorShapeProto(), Int64Val = { number } } } } },
        Identity("y", "c", DataType.DtInt64));

    /// <summary>y is x as text.</summary>
    public static string Text(TemporaryFolder folder) => Written(folder, Placeholder("x", DataType.DtFloat), new NodeDef { Name = "y", Op = "AsString", Input = { "x" }, Attr = { ["T"] = Type(DataType.DtFloat) } });

    /// <summary>Two inputs, each of which is an output too.</summary>
    public static string Two(TemporaryFolder folder) => Written(folder,
        Placeholder("a", DataType.DtFloat), Placeholder("b", DataType.DtFloat), Identity("y", "a", DataType.DtFloat), Identity("z", "b", DataType.DtFloat));

    private static NodeDef Placeholder(string name, DataType type) => new() { Name = name, Op = "Placeholder", Attr = { ["dtype"] = Type(type) } };

    private static NodeDef Identity(string name, string of, DataType type) => new() { Name = name, Op = "Identity", Input = { of }, Attr = { ["T"] = Type(type) } };

    private static AttrValue Type(DataType type) => new() { Type = type };

    private static string Written(TemporaryFolder folder, params NodeDef[] nodes)
    {
        var path = Path.Combine(folder.Path, "graph.pb");
        File.WriteAllBytes(path, new GraphDef { Node = { nodes } }.ToByteArray());
        return path;
    }
}
