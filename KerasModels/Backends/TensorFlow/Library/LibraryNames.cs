namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>What TensorFlow's library is called, by the platform's name in .NET (<c>linux-x64</c>, <c>win-x64</c>, <c>osx-arm64</c>).</summary>
internal static class LibraryNames
{
    /// <summary>The file names: those of the official archive and of SciSharp.TensorFlow.Redist first, those of Python's package after them.</summary>
    public static IReadOnlyList<string> Of(string platform) => platform.Split('-')[0] switch
    {
        "win" => ["tensorflow.dll", "tensorflow_cc.dll"],
        "osx" => ["libtensorflow.dylib", "libtensorflow.2.dylib", "libtensorflow_cc.2.dylib"],
        _ => ["libtensorflow.so", "libtensorflow.so.2", "libtensorflow_cc.so.2"],
    };
}
