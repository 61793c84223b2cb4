using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
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

    /// <summary>Whether a backend computes in double precision, as the cases were.</summary>
    public static bool IsExact(string backend) => backend == nameof(ReferenceBackend);

    /// <summary>How near a backend must come where so many terms are summed.</summary>
    public static Closeness Closeness(string backend, int terms) => IsExact(backend) ? Tests.Closeness.Double : Tests.Closeness.Single(terms);
}
