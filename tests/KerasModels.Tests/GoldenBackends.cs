using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests;

/// <summary>Golden cases on every backend of the library.</summary>
public static class GoldenBackends
{
    /// <summary>Every case of a category with every backend's type name.</summary>
    public static TheoryData<string, string> Of(string category)
    {
        var data = new TheoryData<string, string>();
        foreach (var backend in AllBackends.Types)
            foreach (var name in Golden.Names(category)) data.Add(name, backend.Name);
        return data;
    }

    /// <summary>A backend by its type name.</summary>
    public static IBackend Named(string name) => AllBackends.Create(name);

    /// <summary>A module compiled for a backend; the test is skipped where that has no kernel for an operation yet.</summary>
    public static IExecutable Compile(string backend, Module module) => AllBackends.Compile(AllBackends.Create(backend), module);

    /// <summary>How near a backend must come where so many terms are summed.</summary>
    public static Closeness Closeness(string backend, int terms) => backend == nameof(ReferenceBackend) ? Tests.Closeness.Double : Tests.Closeness.Single(terms);
}
