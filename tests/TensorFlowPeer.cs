using System.Runtime.CompilerServices;

/// <summary>Tests that need TensorFlow find it where <c>MLGEN_TENSORFLOW</c> says, or with the other real programs in <c>MLGEN_PEERS</c>; elsewhere they are skipped.</summary>
internal static class TensorFlowPeer
{
#pragma warning disable CA2255 // The library is looked for by the first test that needs it, and a test program has no entry point of ours.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("MLGEN_TENSORFLOW") is { Length: > 0 } || Environment.GetEnvironmentVariable("MLGEN_PEERS") is not { Length: > 0 } peers) return;
        var library = Path.Combine(peers, "lib");
        if (Directory.Exists(library)) Environment.SetEnvironmentVariable("MLGEN_TENSORFLOW", library);
    }
}
