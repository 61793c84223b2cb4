using System.ComponentModel;
using System.Diagnostics;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>Asks Python where its tensorflow package is; importing it would take seconds and is not needed.</summary>
internal static class PythonPackage
{
    private const string Question = "import importlib.util as u; s = u.find_spec('tensorflow'); print(list(s.submodule_search_locations)[0] if s else '')";
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>The folder; null: no Python, or none that has the package.</summary>
    public static string? Folder()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "python" : "python3", ["-c", Question]) { RedirectStandardOutput = true, RedirectStandardError = true });
            if (python is null) return null;
            var (answer, complaint) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
            if (!python.WaitForExit(LongestWait))
            {
                python.Kill();
                return null;
            }

            complaint.GetAwaiter().GetResult();
            return answer.GetAwaiter().GetResult().Trim() is { Length: > 0 } folder ? folder : null;
        }
        catch (Win32Exception)
        {
            // There is no Python on this machine, hence no package of it.
            return null;
        }
    }
}
