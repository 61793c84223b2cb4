using System.Collections;
using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>The process's own environment, which TensorFlow reads when it is loaded: on Unix, what .NET sets does not get there.</summary>
internal static partial class NativeEnvironment
{
    /// <summary>Hands every TF_ variable on, and asks TensorFlow to be quiet unless it was told otherwise.</summary>
    public static void HandOn()
    {
        if (Environment.GetEnvironmentVariable("TF_CPP_MIN_LOG_LEVEL") is null) Set("TF_CPP_MIN_LOG_LEVEL", "2");
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            if (variable.Key is string name && name.StartsWith("TF_", StringComparison.Ordinal)) Set(name, (string?)variable.Value ?? "");
    }

    private static void Set(string name, string value)
    {
        var failed = OperatingSystem.IsWindows() ? SetOnWindows(name, value) : SetOnUnix(name, value, 1);
        if (failed != 0) throw new TensorFlowLibraryException($"The environment variable {name} could not be set to '{value}' for TensorFlow (error {failed}).");
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnUnix(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnWindows(string name, string value);
}
