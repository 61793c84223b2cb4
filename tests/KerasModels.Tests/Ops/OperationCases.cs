using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>Every operation and every example of one, found by reflection.</summary>
public static class OperationCases
{
    private static readonly IOperationCases[] Providers =
    [
        .. typeof(OperationCases).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IOperationCases)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (IOperationCases)Activator.CreateInstance(t)!),
    ];

    /// <summary>The operations that a backend computes; feeds, scalars and variables are given to it.</summary>
    public static IReadOnlyList<Type> Operations { get; } =
    [
        .. typeof(Operation).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Operation)) && t.Namespace != typeof(Operation).Namespace).OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<OperationCase> All { get; } = [.. Providers.SelectMany(p => p.Cases)];

    public static IReadOnlyList<(Operation Operation, Value[] Inputs)> Misfits { get; } = [.. Providers.SelectMany(p => p.Misfits)];

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    public static OperationCase ByName(string name) => All.Single(c => c.Name == name);
}
