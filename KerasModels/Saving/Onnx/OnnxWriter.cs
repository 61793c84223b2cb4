using System.Collections.Frozen;
using Google.Protobuf;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving.Onnx.Protos;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>Translates programs to ONNX, from the outputs backwards, so that nothing is written that nobody needs. The same program gives the same bytes.</summary>
internal static class OnnxWriter
{
    // of opset 17 (2022), which has everything that is needed here, so that runtimes of the last years read the files; its IR version goes with it
    private const int Opset = 17, Version = 8;

    private const long MostBytes = int.MaxValue - (1 << 20);

    private static readonly FrozenDictionary<Type, IOnnxNode> Nodes = Found<IOnnxNode>().ToFrozenDictionary(n => n.Operation);

    private static readonly IReadOnlyList<IOnnxPattern> Patterns = [.. Found<IOnnxPattern>().OrderBy(p => p.GetType().Name, StringComparer.Ordinal)];

    /// <summary>The content of a file.</summary>
    /// <exception cref="GraphException">The program changes variables, is too large, or has an operation that ONNX files do not have.</exception>
    public static byte[] Bytes(Program program)
    {
        if (program.Assigns.Count > 0) throw new GraphException($"Program '{program.Name}': it assigns variables, which files do not. Export what a model computes in use.");
        if (program.Variables.Sum(v => 4L * v.Length) is var bytes and > MostBytes)
            throw new GraphException(FormattableString.Invariant($"Program '{program.Name}': its weights have {bytes} bytes, an ONNX file at most {MostBytes}. Export its parts, or a smaller model."));
        return new ModelProto
        {
            IrVersion = Version,
            ProducerName = "MLGenerative",
            ProducerVersion = typeof(OnnxWriter).Assembly.GetName().Version!.ToString(3),
            OpsetImport = { new OperatorSetIdProto { Domain = "", Version = Opset } },
            Graph = Graph(program),
        }.ToByteArray();
    }

    /// <summary>How one kind of operation is translated.</summary>
    /// <exception cref="GraphException">There is no translation.</exception>
    public static IOnnxNode For(Operation operation) => Nodes.GetValueOrDefault(operation.GetType())
        ?? throw new GraphException($"{operation.Kind} has no translation to ONNX. Add one in Saving/Onnx/Nodes.");

    private static GraphProto Graph(Program program)
    {
        var graph = new OnnxGraph(program);
        var chosen = Translations(program, graph);
        foreach (var value in program.Values)
            if (chosen.TryGetValue(value, out var translation)) translation.Emit(value, graph);
        return graph.Finish();
    }

    private static Dictionary<Value, IOnnxTranslation> Translations(Program program, OnnxGraph graph)
    {
        var needed = program.Outputs.Select(o => o.Value).ToHashSet();
        var outputs = needed.ToHashSet();
        var users = program.Values.SelectMany(v => v.Inputs, (user, used) => (user, used)).ToLookup(p => p.used, p => p.user);
        var chosen = new Dictionary<Value, IOnnxTranslation>();
        foreach (var value in program.Values.Reverse())
        {
            if (!needed.Contains(value) || graph.Has(value)) continue;
            chosen[value] = Patterns.FirstOrDefault(p => p.Covers(value) is { } covered && covered.All(c => !outputs.Contains(c) && users[c].All(u => u == value || covered.Contains(u)))) ?? (IOnnxTranslation)For(value.Operation);
            foreach (var used in chosen[value].Uses(value)) needed.Add(used);
        }

        return chosen;
    }

    private static IEnumerable<T> Found<T>() => typeof(OnnxWriter).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(T)))
        .Select(t => (T)Activator.CreateInstance(t, nonPublic: true)!);
}
