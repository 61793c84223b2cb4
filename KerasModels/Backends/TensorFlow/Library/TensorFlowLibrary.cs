using System.Reflection;
using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>TensorFlow's library: found at run time, loaded once for the process.</summary>
/// <remarks>
/// Looked for in this order: where <c>MLGEN_TENSORFLOW</c> says (a file or a folder, and then nowhere else); beside the program and in <c>runtimes/PLATFORM/native</c> there,
/// where SciSharp.TensorFlow.Redist puts it; where the system's loader looks; in Python's tensorflow package.
/// </remarks>
public static class TensorFlowLibrary
{
    internal const string ImportName = "tensorflow";

    private static readonly Lock Turn = new();
    private static nint s_library;

    /// <summary>The version of the loaded library; null: none is loaded.</summary>
    public static Version? Version { get; private set; }

    /// <summary>The file of the loaded library; null: none is loaded.</summary>
    public static string? File { get; private set; }

    /// <summary>Where the library is, without loading it; null: it was not found.</summary>
    public static string? Find() => File ?? LibraryPlaces.Here().Files().FirstOrDefault();

    /// <summary>Loads the library if it is not loaded yet.</summary>
    /// <exception cref="TensorFlowLibraryException">There is none that can be used; the message says where it was looked for and three ways to get it.</exception>
    public static void Load()
    {
        lock (Turn)
        {
            if (s_library != 0) return;
            NativeEnvironment.HandOn();
            (s_library, File, Version) = LibraryLoader.Load(LibraryPlaces.Here());
            NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (name, _, _) => name == ImportName ? s_library : 0);
        }
    }
}
