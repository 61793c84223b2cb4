using System.Reflection;
using System.Text.RegularExpressions;
using MLGenerative.Pipelines.Labs.AutoencoderUses;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.MnistGenerative;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>One French word for one thing, in every sentence that is ours; the labs' own words stay as they are.</summary>
public partial class FrenchWordsTests
{
    [Fact]
    public void An_auto_encodeur_has_a_hyphen()
    {
        var quoted = UsesClaims.Of(new UsesResults(), null).Claims.Concat(GenerativeClaims.Of(new GenerativeResults(), ReferenceRuns.For(typeof(MnistGenerativeLab), "KerasRuns.json"), null).Claims)
            .SelectMany(c => new[] { c.Quotation, c.Place }).ToHashSet();
        var found = from type in typeof(Text).Assembly.GetTypes()
                    from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    where field.FieldType == typeof(Text) && !field.Name.StartsWith('<')
                    let text = (Text)field.GetValue(null)!
                    where !quoted.Contains(text) && Unhyphened().IsMatch(text.French)
                    select $"{type.Name}.{field.Name}: {text.French}";
        Assert.Empty(found);
    }

    [Fact]
    public void What_restores_or_classifies_has_a_name_in_each_language()
    {
        string[] keys = ["noisy", "denoiser", "nearest", "super-resolution", "dense", FeatureFacts.Pixels, FeatureFacts.Scratch, FeatureFacts.Encoder, FeatureFacts.Tuned];
        Assert.All(keys, key => Assert.NotEqual(key, RestorerTexts.Named(key).French));
    }

    [GeneratedRegex("(?<!« )[Aa]utoencodeur")]
    private static partial Regex Unhyphened();
}
