using System.Reflection;
using System.Runtime.InteropServices;
using MLGenerative.KerasModels.Backends.TensorFlow.Native;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>Loads the first library that can be used, or says what is the matter with those there are.</summary>
internal static unsafe class LibraryLoader
{
    /// <summary>The first version whose graphs and operations are those that are written here.</summary>
    public static Version Oldest { get; } = new(2, 3);

    /// <summary>The functions of the library that are called.</summary>
    public static IReadOnlyList<string> Symbols { get; } =
        [.. typeof(NativeMethods).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name.StartsWith("TF_", StringComparison.Ordinal)).Select(m => m.Name)];

    /// <summary>The library in the first place that has one which can be used.</summary>
    /// <exception cref="TensorFlowLibraryException">There is none.</exception>
    public static (nint Library, string File, Version Version) Load(LibraryPlaces places)
    {
        var faults = new List<string>();
        foreach (var file in places.Files())
        {
            if (Fault(file, out var library, out var version) is not { } fault) return (library, file, version);
            faults.Add(fault);
        }

        if (places is { Named: null, AsksLoader: true } && BySystem(places.Platform) is { } found) return found;
        throw new TensorFlowLibraryException(faults.Count > 0
            ? $"TensorFlow's library cannot be used: {string.Join(" ", faults)} {Advice(places)}"
            : $"TensorFlow's library ({string.Join(", ", LibraryNames.Of(places.Platform))}) was not found. Looked at: {string.Join("; ", places.Sentences())}. {Advice(places)}");
    }

    /// <summary>The three ways to get it.</summary>
    public static string Advice(LibraryPlaces places) =>
        "Three ways to get it: install Python's package (pip install tensorflow), where it is found by itself; "
        + $"or unpack the archive of TensorFlow for C (tensorflow.org/install/lang_c) and set {LibraryPlaces.Variable} to its folder; "
        + $"or build with -p:TensorFlow=true where your package feed has SciSharp.TensorFlow.Redist for {places.Platform}. Without it, use the embedded engine, which needs nothing.";

    // what is the matter with a file; null: it is loaded
    private static string? Fault(string file, out nint library, out Version version)
    {
        (library, version) = (0, new Version());
        if (BinaryHeader.Processor(file) is { } processor && processor != RuntimeInformation.ProcessArchitecture)
            return $"{file} is for {processor} processors, and this program runs as {RuntimeInformation.ProcessArchitecture}.";
        try
        {
            library = NativeLibrary.Load(file);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            return $"{file} cannot be loaded ({e.Message.ReplaceLineEndings(" ").Trim()}).";
        }

        if (Unusable(library, file, out version) is not { } fault) return null;
        NativeLibrary.Free(library);
        return fault;
    }

    private static string? Unusable(nint library, string file, out Version version)
    {
        version = new Version();
        if (!NativeLibrary.TryGetExport(library, "TF_Version", out var function)) return $"{file} lacks the function TF_Version: it is not TensorFlow's C library.";
        var text = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<byte*>)function)()) ?? "";
        if (!Version.TryParse(text.Split('-')[0], out var parsed)) return $"{file} says it is of version '{text}', which is none.";
        version = parsed;
        if (version < Oldest) return $"{file} is version {text}, which is too old: {Oldest} or newer is needed.";
        var missing = Symbols.Where(s => !NativeLibrary.TryGetExport(library, s, out _)).ToArray();
        return missing.Length == 0 ? null : $"{file} (version {text}) lacks {(missing.Length == 1 ? "the function" : "the functions")} {string.Join(", ", missing)}.";
    }

    private static (nint Library, string File, Version Version)? BySystem(string platform)
    {
        foreach (var name in LibraryNames.Of(platform))
        {
            if (!NativeLibrary.TryLoad(name, out var library)) continue;
            if (Unusable(library, name, out var version) is null) return (library, name, version);
            NativeLibrary.Free(library);
        }

        return null;
    }
}
