using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

public partial class NamesTests
{
    private static readonly string[] WithoutNamespace = ["GlobalUsings.cs", "Program.cs", "AssemblyInfo.cs", "FrenchCulture.cs", "TensorFlowPeer.cs"];

    [Fact]
    public void A_file_s_namespace_is_its_folder()
    {
        var wrong = from source in Sources.Under("Common", "KerasModels", "Evaluation", "Pipelines", "tests")
                    where !WithoutNamespace.Contains(Path.GetFileName(source.Path))
                    let folder = Path.GetDirectoryName(source.Path)!.Replace('\\', '/')
                    let expected = "MLGenerative." + (folder.StartsWith("tests/Shared", StringComparison.Ordinal) ? "Tests.Shared" : folder.Replace("tests/", "").Replace('/', '.'))
                    let found = Namespace().Match(source.Text)
                    where found.Groups[1].Value != expected
                    select $"{source.Path}: expected namespace {expected}, found '{found.Groups[1].Value}'";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name()
    {
        var wrong = from source in Sources.Under("KerasModels", "Evaluation", "Pipelines")
                    let types = PublicType().Matches(source.Text).Select(m => m.Groups[1].Value).Distinct().ToArray()
                    where types.Length > 1 || (types.Length == 1 && types[0] != Path.GetFileName(source.Path).Split('.')[0])
                    select $"{source.Path}: {string.Join(", ", types)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_of_more_than_three_hundred_lines_says_why_in_its_first_comment()
    {
        var lengthy = from source in Sources.Under("Common", "KerasModels", "Evaluation", "Pipelines", "tests")
                      let lines = source.Text.AsSpan().Count('\n')
                      where lines > 300 && !FirstComment().Match(source.Text).Value.Contains(" because ", StringComparison.Ordinal)
                      select $"{source.Path}: {lines} lines and no reason (\"... because ...\") above its type";

        Assert.Empty(lengthy);
    }

    [GeneratedRegex(@"(?:^///[^\n]*\n)+", RegexOptions.Multiline)]
    private static partial Regex FirstComment();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|unsafe|ref) )*(?:class|interface|enum|record struct|record|struct|delegate [\w<>\[\]?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
