using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests;

/// <summary>Golden cases on each backend that they are run on.</summary>
public static class GoldenBackends
{
    private static readonly IBackend[] All = [new ReferenceBackend()];

    /// <summary>Every case of a category with every backend's name.</summary>
    public static TheoryData<string, string> Of(string category)
    {
        var data = new TheoryData<string, string>();
        foreach (var backend in All)
            foreach (var name in Golden.Names(category)) data.Add(name, backend.Name);
        return data;
    }

    /// <summary>A backend by name.</summary>
    public static IBackend Named(string name) => All.Single(b => b.Name == name);

    /// <summary>How near a backend must come where so many terms are summed.</summary>
    public static Closeness Closeness(string backend, int terms) => backend == "reference" ? Tests.Closeness.Double : Tests.Closeness.Single(terms);
}
