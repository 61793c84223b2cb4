using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends;

/// <summary>Something that can run programs.</summary>
public interface IBackend
{
    /// <summary>Its name: <c>simd</c>, <c>reference</c>, <c>tensorflow</c>.</summary>
    string Name { get; }

    /// <summary>Translates a module; what depends on the batch size is planned when a size is first prepared or run.</summary>
    /// <exception cref="GraphException">The module has an operation that this backend does not know.</exception>
    IExecutable Compile(Module module);
}
