using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Tests.RepositoryRules;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Texts;

/// <summary>No French reader gets an English detail: every sentence that the libraries say to users is known in French, and every kind of exception has a sentence besides.</summary>
public partial class LibraryMessageTests
{
    // Where what a user gives (files, names, models, images) is read and checked.
    private static readonly string[] Reachable =
    [
        "KerasModels/Saving/", "KerasModels/Identifiers/", "KerasModels/Layers/", "KerasModels/Zoo/", "KerasModels/Models/SampleChecks.cs", "KerasModels/Models/ModelFormat.cs", "KerasModels/Models/NpzFormat.cs",
        "KerasModels/Models/Model.Saving.cs", "KerasModels/Models/TrainingState.cs", "KerasModels/Backends/TensorFlow/", "Evaluation/Charts/PngDecoder.cs",
    ];

    public static TheoryData<string> Kinds { get; } =
    [
        .. new[] { typeof(Model).Assembly, typeof(ImageShape).Assembly }.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsSubclassOf(typeof(Exception)) && !t.IsAbstract).Select(t => t.FullName!),
    ];

    public static TheoryData<string> Messages { get; } = [.. Sources.Under("KerasModels").Concat(Sources.Under("Evaluation"))
        .Where(s => Reachable.Any(r => s.Path.Replace('\\', '/').StartsWith(r, StringComparison.OrdinalIgnoreCase))).SelectMany(s => Thrown(s.Text)).Distinct()];

    [Fact]
    public void The_sources_say_many_sentences() => Assert.True(Messages.Count > 80, $"{Messages.Count}");

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_sentence_that_a_user_can_meet_is_known_in_French(string message)
    {
        var french = LibraryMessage.French(message);
        Assert.True(french is not null, $"Give LibraryTexts.Sentences the French of: {message}");
        Assert.Empty(EnglishWords.In(french));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_exception_has_a_French_sentence_of_its_own_for_what_is_not_known(string kind)
    {
        var type = typeof(Model).Assembly.GetType(kind) ?? typeof(ImageShape).Assembly.GetType(kind)!;
        var e = (Exception)RuntimeHelpers.GetUninitializedObject(type);
        typeof(Exception).GetField("_message", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(e, "words that nobody knows");
        Assert.Equal("words that nobody knows", LibraryMessage.Of(e).In(Language.English));
        Assert.DoesNotContain("words", LibraryMessage.Of(e).In(Language.French), StringComparison.Ordinal);
        Assert.NotEqual(LibraryTexts.KindOf(new InvalidOperationException()), LibraryTexts.KindOf(e));
    }

    [Fact]
    public void Places_values_and_advice_are_put_into_French_one_by_one()
    {
        Assert.Equal(
            "Un modèle Keras : Dense 'code' : attendu : des entrées de rang >= 2 dont la dernière dimension est connue ; reçu : (None, None). Donnez une forme à la couche Input, par exemple Input(784).",
            LibraryMessage.French("A Keras model: Dense 'code': expected inputs of rank >= 2 with a known last dimension, got (None, None). Give the Input layer a shape, for example Input(784)."));
        Assert.Equal("La couche « Dens » n'existe pas. Vouliez-vous dire « Dense » ? Noms connus : Dense, Dot.", LibraryMessage.French("There is no layer called 'Dens'. Did you mean 'Dense'? Known are Dense, Dot."));
        Assert.Null(LibraryMessage.French("something else"));
    }

    [Fact]
    public void What_is_said_of_a_file_and_a_place_in_it_is_put_into_French_to_its_end()
    {
        Assert.Equal(
            "f.keras (model.weights.h5) : /layers/dense : tas, octet 12 : il faut 8 octets, il en reste 3. Le fichier est endommagé ou d'une sorte qui n'est pas lue ici.",
            LibraryMessage.French("f.keras (model.weights.h5): /layers/dense: heap, byte 12: 8 bytes are needed, 3 are left. The file is damaged or not of the kind that is read here."));
    }

    [Theory]
    [InlineData("TensorFlow's library cannot be used: /a/libtensorflow.so.2 is for Arm64 processors, and this program runs as X64. /b/libtensorflow.so (version 1.15.0) lacks the functions TF_A, TF_B.")]
    [InlineData("TensorFlow's library cannot be used: /a/libtensorflow.so cannot be loaded (/a/libtensorflow.so: cannot open shared object file: No such file or directory).")]
    [InlineData("TensorFlow's library cannot be used: /a/libtensorflow.so is version 2.0.1, which is too old: 2.3 or newer is needed.")]
    [InlineData("TensorFlow's library (libtensorflow.so.2, libtensorflow.so) was not found. Looked at: MLGEN_TENSORFLOW=/a (a file, or a folder with lib or runtimes/linux-x64/native below it).")]
    [InlineData("TensorFlow's library (libtensorflow.so.2) was not found. Looked at: MLGEN_TENSORFLOW (not set); beside the program: /a, /b; the system's loader: /usr/lib; Python's tensorflow package (python3 knows none).")]
    public void The_search_for_TensorFlow_is_told_in_French(string message)
    {
        const string advice = " Three ways to get it: install Python's package (pip install tensorflow), where it is found by itself; or unpack the archive of TensorFlow for C (tensorflow.org/install/lang_c) and set MLGEN_TENSORFLOW to its folder; "
            + "or build with -p:TensorFlow=true where your package feed has SciSharp.TensorFlow.Redist for linux-x64. Without it, use the embedded engine, which needs nothing.";
        var french = LibraryMessage.French(message + advice);
        Assert.NotNull(french);
        Assert.Empty(EnglishWords.In(french));
    }

    [Fact]
    public void French_has_the_places_of_the_English_or_fewer() => Assert.All(LibraryTexts.Sentences, s =>
        Assert.Empty(Place().Matches(s.French).Select(m => m.Value).Except(Place().Matches(s.English).Select(m => m.Value))));

    // The literals behind "…Exception(", "Error(" of the PNG decoder and "Unfit(" of layers, with a value in each place.
    private static IEnumerable<string> Thrown(string source)
    {
        foreach (Match match in Throws().Matches(source))
        {
            var texts = Literals(source, match.Index + match.Length).ToList();
            if (texts.Count == 0) continue;
            if (match.Value.Contains("Unfit", StringComparison.Ordinal)) yield return texts.Count == 1 ? texts[0] : $"Dense 'dense': expected {texts[0]}, got (None, 3). {texts[^1]}";
            else if (match.Value.Contains("Error(", StringComparison.Ordinal) && PassedOn().IsMatch(texts[0])) continue;
            else foreach (var text in texts.Where(t => !PassedOn().IsMatch(t))) yield return text;
        }
    }

    // The string literals of an argument list, joined where they are added; holes become X.
    private static IEnumerable<string> Literals(string source, int at)
    {
        var depth = 1;
        StringBuilder? text = null;
        for (; at < source.Length && depth > 0; at++)
        {
            var c = source[at];
            if (c == '(') depth++;
            else if (c == ')') depth--;
            else if ((c is '?' or ':' || (c == ',' && depth == 1)) && text is not null)
            {
                yield return text.ToString();
                text = null;
            }
            else if (c == '"')
            {
                text ??= new StringBuilder();
                at = Literal(source, at, source[at - 1] == '$', text);
            }
        }

        if (text is not null) yield return text.ToString();
    }

    private static int Literal(string source, int start, bool interpolated, StringBuilder text)
    {
        var at = start + 1;
        for (; source[at] != '"'; at++)
        {
            if (source[at] == '\\') text.Append(source[++at]);
            else if (interpolated && source[at] == '{' && source[at + 1] != '{')
            {
                text.Append('X');
                for (var depth = 1; depth > 0;)
                {
                    at++;
                    if (source[at] == '{') depth++;
                    else if (source[at] == '}') depth--;
                    else if (source[at] == '"') at = Literal(source, at, source[at - 1] == '$', new StringBuilder());
                }
            }
            else text.Append(source[at]);
        }

        return at;
    }

    [GeneratedRegex(@"new (?:Layer|Npz|KerasConfig|ModelFile|UnknownName|Hdf5|Graph|TensorFlow|TensorFlowLibrary)Exception\((?:FormattableString\.Invariant\(|string\.Create\(CultureInfo\.InvariantCulture, )?|Error\((?!string )|(?:Exception Error|Exception Missing|static ModelFileException NotRead)\([^)]*\) => new\(|\bUnfit\((?=\$?"")|PngFormatException Error\(string what\) => new\(")]
    private static partial Regex Throws();

    // A place with another exception's message, or a sentence that is all values: nothing of its own to put into French.
    [GeneratedRegex(@"^(?:[^.]*: )?X( X)?\.?$|^[a-z-]+$|^/$|^(?:X, )?byte (?:0|X)$|^X: X: X\. The file is damaged|^TensorFlow's library .*X$")]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
