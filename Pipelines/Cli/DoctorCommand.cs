using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen doctor</c>: looks at the machine, reads no data and downloads nothing.</summary>
internal sealed class DoctorCommand : CliCommand
{
    public override string Name => "doctor";

    public override Text Summary => DoctorTexts.Summary;

    public override IReadOnlyList<string> Examples => ["doctor", "doctor --json"];

    public override void Define(CommandDefinition definition)
    {
    }

    public override int Run(CommandContext context)
    {
        var json = new JsonObject();
        foreach (var finding in Machine().Concat(DataSetsAndCache(context)).Append(TensorFlow()))
        {
            context.Screen.Line(finding.Gain is null ? DoctorTexts.Has.With(finding.Name, finding.Value) : DoctorTexts.Lacks.With(finding.Name, finding.Value, finding.Gain));
            json[finding.Key] = new JsonObject { ["ok"] = finding.Gain is null, ["found"] = finding.Value.ToString(), ["gain"] = finding.Gain?.ToString() };
        }

        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(json));
        return ExitCode.Success;
    }

    private static IEnumerable<DoctorFinding> Machine()
    {
        var bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        yield return new DoctorFinding("vectorBits", DoctorTexts.Vectors, DoctorTexts.VectorBits.With(bits), bits == 512 ? null : (Phrase)DoctorTexts.VectorGain);
        var fma = Fma.IsSupported || AdvSimd.IsSupported;
        yield return new DoctorFinding("fma", DoctorTexts.Fma, fma ? DoctorTexts.Yes : DoctorTexts.No, fma ? null : (Phrase)DoctorTexts.FmaGain);
        yield return new DoctorFinding("processors", DoctorTexts.Cores, Number(Environment.ProcessorCount), Environment.ProcessorCount > 1 ? null : (Phrase)DoctorTexts.CoresGain);
        yield return new DoctorFinding("runtime", DoctorTexts.Runtime, Text.FromString($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}"));
    }

    private static IEnumerable<DoctorFinding> DataSetsAndCache(CommandContext context)
    {
        var places = DataPlaces.FromEnvironment(context.DataDir);
        foreach (var source in DataSets.All)
        {
            var place = source.Find(places);
            yield return new DoctorFinding(source.Name, DoctorTexts.Data.With(source.Name), place ?? DoctorTexts.NotFound, place is null ? DoctorTexts.DataGain.With(source.Name, string.Join(", ", Lab.All().Where(l => l.Data == source.Name).Select(l => l.Name))) : null);
        }

        if (places.MissingFolder is { } missing) yield return new DoctorFinding("variable", Text.FromString("MLGEN_DATA"), Text.FromString(missing), RunTexts.NoDataFolder.With(missing));
        var writable = places.Cache is { } cache && IsWritable(cache);
        Phrase path = Text.FromString(places.Cache ?? "-");
        yield return new DoctorFinding("cache", DoctorTexts.Cache, writable ? path : DoctorTexts.NotWritable.With(path), writable ? null : (Phrase)DoctorTexts.CacheGain);
    }

    private static DoctorFinding TensorFlow() => TensorFlowLibrary.Find() is { } library
        ? new DoctorFinding("tensorflow", DoctorTexts.TensorFlow, Text.FromString(library))
        : new DoctorFinding("tensorflow", DoctorTexts.TensorFlow, DoctorTexts.NotFound, DoctorTexts.TensorFlowGain);

    private static Phrase Number(int value) => Text.FromString(FormattableString.Invariant($"{value}"));

    // The nearest folder that exists tells; making the cache is left to the first download.
    private static bool IsWritable(string folder)
    {
        var existing = folder;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent) existing = parent;
        var probe = Path.Combine(existing, $".mlgen-{Environment.ProcessId}");
        try
        {
            using (File.Create(probe)) { }
            File.Delete(probe);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
