using System.Text.RegularExpressions;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>Wrong use is 2 and failed work is 1, whichever command it is.</summary>
public sealed partial class ExitCodeTests : IDisposable
{
    // Of each command: a line with nothing wrong in it, and what fails when it is put in the place of words of it. MODEL, WEIGHTS, HISTORY and SAMPLES are there; BROKEN and PHOTOS are damaged; NOWHERE is not there.
    private static readonly Dictionary<string, (string Line, string[] Wrong, string[] Failed)> Rows = new()
    {
        ["convert"] = ("convert MODEL OUT.onnx", ["convert NOWHERE OUT.onnx", "convert MODEL OUT.xyz"], ["convert BROKEN OUT.onnx", "convert WEIGHTS OUT.onnx"]),
        ["data get"] = ("data get synthetic-garments", ["data get NOWHERE"], ["data get mnist --data-dir IDX"]),
        ["data list"] = ("data list", ["data list extra"], []),
        ["data show"] = ("data show synthetic-garments", ["data show NOWHERE", "data show EMPTY"], ["data show PHOTOS", "data show BROKEN"]),
        ["data verify"] = ("data verify synthetic-garments", ["data verify NOWHERE", "data verify EMPTY"], ["data verify PHOTOS", "data verify BROKEN"]),
        ["doctor"] = ("doctor", ["doctor extra"], []),
        ["encode"] = ("encode shallow --weights WEIGHTS --limit 5", ["encode NOWHERE", "encode EMPTY", "encode shallow", "encode shallow --weights WEIGHTS --data NOWHERE"], ["encode BROKEN", "encode shallow --weights BROKEN", "encode shallow --weights WEIGHTS --data PHOTOS"]),
        ["evaluate"] = ("evaluate shallow --weights WEIGHTS --limit 5", ["evaluate NOWHERE", "evaluate EMPTY", "evaluate shallow", "evaluate shallow --weights WEIGHTS --data NOWHERE", "evaluate shallow --loss some", "evaluate shallow --measures some"], ["evaluate BROKEN", "evaluate shallow --weights BROKEN", "evaluate shallow --weights WEIGHTS --data PHOTOS"]),
        ["export"] = ("export MODEL --out OUT.onnx", ["export NOWHERE --to onnx", "export EMPTY --to onnx", "export MODEL", "export MODEL --to some", "export MODEL --out OUT.onnx --part some", "export shallow --to onnx", "export MODEL --out MODEL"], ["export BROKEN --to onnx", "export shallow --weights BROKEN --out OUT.onnx"]),
        ["generate"] = ("generate shallow --weights WEIGHTS --codes CODES", ["generate NOWHERE", "generate EMPTY", "generate shallow", "generate shallow --weights WEIGHTS", "generate shallow --weights WEIGHTS --label 3"], ["generate BROKEN", "generate shallow --weights BROKEN", "generate shallow --weights WEIGHTS --codes BROKEN"]),
        ["import"] = ("import MODEL", ["import NOWHERE"], ["import BROKEN", "import WEIGHTS"]),
        ["inspect"] = ("inspect MODEL", ["inspect NOWHERE"], ["inspect BROKEN"]),
        ["interpolate"] = ("interpolate shallow --weights WEIGHTS --limit 5", ["interpolate NOWHERE", "interpolate EMPTY", "interpolate shallow", "interpolate shallow --weights WEIGHTS --from 0", "interpolate shallow --weights WEIGHTS --data NOWHERE", "interpolate shallow --weights WEIGHTS --limit 5 --from 0 --to 5"], ["interpolate BROKEN", "interpolate shallow --weights BROKEN", "interpolate shallow --weights WEIGHTS --data PHOTOS"]),
        ["lab"] = ("lab --quick --require-data", ["lab NOWHERE", "lab --data NOWHERE", "lab --data EMPTY", "lab mnist-generative --long", "lab --seeds 2", "lab --resume"], ["lab --quick --data PHOTOS", "lab --quick --data BROKEN"]),
        ["parity"] = ("parity MODEL --history HISTORY --samples SAMPLES", ["parity NOWHERE --history HISTORY --samples SAMPLES", "parity MODEL --samples SAMPLES", "parity MODEL --history HISTORY", "parity MODEL --history HISTORY --data NOWHERE"], ["parity BROKEN --history HISTORY --samples SAMPLES", "parity MODEL --history BROKEN --samples SAMPLES", "parity MODEL --history HISTORY --samples BROKEN"]),
        ["train"] = ("train shallow --limit 5", ["train NOWHERE", "train EMPTY", "train shallow --data NOWHERE", "train shallow --loss some", "train shallow --optimizer some", "train shallow --code-size 0"], ["train BROKEN", "train shallow --data PHOTOS", "train shallow --data BROKEN"]),
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, int> Lines { get; } = [.. Rows.Values.SelectMany(r => r.Wrong.Select(line => (line, ExitCode.Usage)).Concat(r.Failed.Select(line => (line, ExitCode.Failure)))).Select(r => new TheoryDataRow<string, int>(r.line, r.Item2))];

    public static TheoryData<string> Names { get; } = [.. Rows.Keys];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_has_its_row() => Assert.Equal(CommandLineProgram.Commands().Select(c => c.Name), Rows.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Wrong_use_is_2_and_failed_work_1(string line, int expected)
    {
        var (code, _, error) = Run(line);
        Assert.True(code == expected, $"{code}: {error}");
        Assert.StartsWith("mlgen: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected error", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_every_command_refuses_is_2(string name)
    {
        foreach (var wrong in (string[])["--nonsense", "--seed -1", "--seed 99999999999999999999", "--threads 0", "--backend cuda", "--lang de", "--data-dir NOWHERE", "--data-dir BROKEN", "--seed", "--out"])
            Assert.Equal((ExitCode.Usage, wrong), (Run($"{Rows[name].Line} {wrong}").Code, wrong));
    }

    // The help tells which options name what is to be read.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_path_where_nothing_of_the_kind_is_is_2(string name)
    {
        foreach (Match option in PathOption().Matches(Shell.Run([.. name.Split(' '), "--help"]).Output))
        {
            var (given, isFolder) = (option.Groups[1].Value, option.Groups[2].Value == "DIR");
            if (given == "--out") continue;
            foreach (var (value, sentence) in new[] { ("NOWHERE", "there is no"), isFolder ? ("BROKEN", "is a file, not a folder") : ("EMPTY", "is a folder, not a file") })
            {
                var (code, _, error) = Run($"{Regex.Replace(Rows[name].Line, $" {given} \\S+", "")} {given} {value}");
                Assert.True(code == ExitCode.Usage, $"{given} {value}: {code} {error}");
                Assert.Contains(sentence, error, StringComparison.Ordinal);
            }
        }
    }

    private (int Code, string Output, string Error) Run(string line)
    {
        string In(string name) => Path.Combine(_folder.Path, name);
        string Made(string name, Action<string> make)
        {
            if (!File.Exists(In(name)) && !Directory.Exists(In(name))) make(In(name));
            return In(name);
        }

        var words = line.Split(' ').Select(word => word switch
        {
            "NOWHERE" => In("nowhere"),
            "EMPTY" => Made("empty", path => Directory.CreateDirectory(path)),
            "BROKEN" => Made("broken.keras", path => File.WriteAllBytes(path, [0x50, 0x4B, 3, 4, 0, 0xFF, 0])),
            "MODEL" => Made("model.keras", path => Save(path, whole: true)),
            "WEIGHTS" => Made("weights.npz", path => Save(path, whole: false)),
            "HISTORY" => Made("history.json", path => File.WriteAllText(path, """{"history": {"loss": [1.0]}}""")),
            "SAMPLES" => Made("samples.npz", path => KerasModels.Saving.Npz.NpzFile.Write(path, [KeyValuePair.Create("x", KerasModels.Saving.Npz.NpyArray.Of(new float[784], 1, 784))])),
            "CODES" => Made("codes.tsv", path => File.WriteAllText(path, "")),
            "PHOTOS" => Made("photos", path =>
            {
                Directory.CreateDirectory(path);
                File.WriteAllBytes(Path.Combine(path, "a.png"), [0x89]);
                File.WriteAllBytes(Path.Combine(path, "b.png"), []);
            }),
            "IDX" => Made("idx", path => Data.BlankSource.Put(Path.Combine(path, "mnist"))),
            "OUT.onnx" or "OUT.xyz" => In(word),
            _ => word,
        }).ToList();
        if (!words.Contains("--out") && !line.StartsWith("lab --resume", StringComparison.Ordinal)) words.AddRange(["--out", In("out")]);
        if (words.Contains("--limit") && !words.Contains("--data")) words.AddRange(["--data", "synthetic-garments"]);
        return Shell.Run(words);
    }

    private static void Save(string path, bool whole)
    {
        using var model = new Sequential([new Input(784), new Dense(32, "relu"), new Dense(784, "sigmoid")]);
        model.Compile("adam", "mse");
        if (whole) model.Save(path);
        else model.SaveWeights(path);
    }

    [GeneratedRegex(@"^  (--[\w-]+) <(FILE|DIR)>", RegexOptions.Multiline)]
    private static partial Regex PathOption();
}
