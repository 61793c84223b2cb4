using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Texts;

public sealed partial class TextTests
{
    public static TheoryData<string> Catalogue() => [.. All().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void Every_text_has_the_same_places_in_both_languages(string name)
    {
        var text = All().Single(t => t.Name == name).Text;
        Assert.False(string.IsNullOrWhiteSpace(text.English));
        Assert.False(string.IsNullOrWhiteSpace(text.French));
        Assert.Equal(Places(text.English), Places(text.French));
        _ = text.In(Language.French, [.. Enumerable.Repeat<object?>(1.5, 10)]);
    }

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void Percent_signs_minus_signs_and_seeds_are_written_by_one_rule(string name)
    {
        var text = All().Single(t => t.Name == name).Text;
        Assert.DoesNotMatch(@"\d %", text.English);
        // the labs' own words are left as they are
        if (text.English != text.French) Assert.DoesNotMatch(@"\d%(?![^{]*\})", text.French);
        Assert.DoesNotMatch(@"\{\d:[^}]*-", text.English + text.French);
        Assert.DoesNotMatch(@"(?:seed|graine) \{\d\}", text.English + text.French);
    }

    [Fact]
    public void Numbers_follow_the_language_and_not_the_machine()
    {
        var text = new Text("{0:N1} and {1:P1}", "{0:N1} et {1:P1}");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("60,000.5 and 12.5%", text.In(Language.English, 60000.5, 0.125));
            Assert.Equal("60\u202F000,5 et 12,5\u202F%", text.In(Language.French, 60000.5, 0.125));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_phrase_within_a_phrase_is_put_in_the_same_language()
    {
        var inner = new Text("{0} images", "{0:N1} images lues").With(2);
        Assert.Equal("seen: 2 images", new Text("seen: {0}", "vu : {0}").With(inner).In(Language.English));
        Assert.Equal("vu : 2,0 images lues", new Text("seen: {0}", "vu : {0}").With(inner).In(Language.French));
    }

    [Fact]
    public void A_path_with_braces_is_kept_as_it_is()
    {
        Phrase phrase = Text.FromString("/a/{b}/c");
        Assert.Equal("/a/{b}/c", phrase.In(Language.French));
    }

    [Fact]
    public void An_unknown_language_is_answered_with_those_that_exist() =>
        Assert.Contains("use en or fr", Assert.Throws<TextException>(() => Languages.Parse("de")).Message, StringComparison.Ordinal);

    private static IEnumerable<(string Name, Text Text)> All() =>
        from type in typeof(Text).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Text) && !field.Name.StartsWith('<')
        select (type.FullName!["MLGenerative.Pipelines.".Length..] + "." + field.Name, (Text)field.GetValue(null)!);

    private static string[] Places(string pattern) => [.. Place().Matches(pattern).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<!\{)\{(\d+)")]
    private static partial Regex Place();
}
