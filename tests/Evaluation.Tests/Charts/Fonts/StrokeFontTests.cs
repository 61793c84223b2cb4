using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Tests.Charts.Fonts;

public class StrokeFontTests
{
    [Fact]
    public void Ascii_French_and_the_signs_of_reports_are_covered() =>
        Assert.All(Enumerable.Range(32, 95).Select(i => (char)i).Concat("éèêëàâäçîïôöœùûüÿæÉÈÊËÀÂÇÎÏÔŒÙÛÜŸÆßñ«»‘’“”–—…×±÷²³µμ≤≥≈≠−°·€→Δσβλ∞√⁻⁰¹⁵₁₂\u00A0\u202F"), c => Assert.True(StrokeFont.Covers(c), $"'{c}'"));

    [Fact]
    public void Strokes_stay_near_their_advance()
    {
        foreach (var c in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éàçœ%@")
        {
            var glyph = StrokeFont.Of(c);
            Assert.All(glyph.Strokes.SelectMany(s => s), p => Assert.InRange(p.X, -3, glyph.Advance + 3));
            Assert.All(glyph.Strokes.SelectMany(s => s), p => Assert.InRange(p.Y, -20, 95));
        }
    }

    [Fact]
    public void Long_texts_are_wrapped_and_cut()
    {
        Assert.Equal(["plus", "améliorées :", "original"], TextMetrics.Wrap("plus améliorées : original", TextMetrics.Width("plus améliorées", 12), 12));
        Assert.Equal(["one two", "three", "four"], TextMetrics.Wrap("one two three\nfour", TextMetrics.Width("one two th", 12), 12));
        var cut = TextMetrics.Fit("reconstruction", 50, 12);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TextMetrics.Width(cut, 12) <= 50);
    }
}
