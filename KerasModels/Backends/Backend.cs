using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Backends;

/// <summary>The backends there are.</summary>
public static class Backend
{
    private static readonly Lazy<IBackend> OverTensorFlow = new(() => new TensorFlowBackend(), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The names that <see cref="ByName"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["simd", "tensorflow", "reference"];

    /// <summary>What models run on unless they are told otherwise: the embedded engine.</summary>
    public static IBackend Default { get; } = new SimdBackend();

    /// <summary>TensorFlow, with its defaults.</summary>
    /// <exception cref="DllNotFoundException">Its library is not there or cannot be used; the message says where it was looked for and three ways to get it.</exception>
    public static IBackend TensorFlow => OverTensorFlow.Value;

    /// <summary>A backend by the name it gives itself.</summary>
    /// <param name="name"><c>simd</c>, <c>tensorflow</c> or <c>reference</c>.</param>
    /// <param name="pool">Whose threads, or how many threads, it may use; null: the shared pool, and as many as there are processors.</param>
    /// <exception cref="UnknownNameException">There is no such backend; the message offers the nearest.</exception>
    /// <exception cref="DllNotFoundException">TensorFlow's library is not there or cannot be used.</exception>
    public static IBackend ByName(string name, WorkerPool? pool = null) => name switch
    {
        "simd" => pool is null ? Default : new SimdBackend(new SimdOptions { Pool = pool }),
        "tensorflow" => pool is null ? TensorFlow : new TensorFlowBackend(new TensorFlowOptions { Threads = pool.Threads }),
        "reference" => new ReferenceBackend(),
        _ => throw UnknownNameException.About("backend", name, Names),
    };
}
