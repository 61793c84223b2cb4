using System.Collections.Frozen;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>The nodes by operation, found once by reflection.</summary>
internal static class NodeWriters
{
    private static readonly FrozenDictionary<Type, INode> ByOperation = typeof(NodeWriters).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(INode)))
        .Select(t => (INode)Activator.CreateInstance(t, nonPublic: true)!).ToFrozenDictionary(n => n.Operation);

    /// <summary>How an operation is written.</summary>
    /// <exception cref="GraphException">TensorFlow's translation does not know it.</exception>
    public static INode For(Operation operation) => ByOperation.GetValueOrDefault(operation.GetType())
        ?? throw new GraphException($"The TensorFlow backend has no node for {operation.Kind}. Add one in Backends/TensorFlow/Nodes.");
}
