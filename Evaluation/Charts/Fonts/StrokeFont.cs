using System.Collections.Frozen;

namespace MLGenerative.Evaluation.Charts.Fonts;

/// <summary>The characters that charts can write into pictures: ASCII, Latin-1 and the signs of mathematics and typography that reports use; others become a box.</summary>
internal static class StrokeFont
{
    private static readonly Glyph Unknown = new(60, [[new(9, 4), new(51, 4), new(51, 68), new(9, 68), new(9, 4)]]);

    private static readonly FrozenDictionary<char, Glyph> Glyphs = Load();

    /// <summary>The width of the pen on an em of 100.</summary>
    internal static double Pen(bool bold) => bold ? 12 : 8.2;

    internal static Glyph Of(char character) => Glyphs.TryGetValue(character, out var glyph) ? glyph : Unknown;

    internal static bool Covers(char character) => Glyphs.ContainsKey(character);

    private static FrozenDictionary<char, Glyph> Load()
    {
        var glyphs = GlyphParser.Parse(GlyphTable.Letters).Concat(GlyphParser.Parse(GlyphTable.Others)).ToDictionary(g => g.Character, g => g.Glyph);
        glyphs['μ'] = glyphs['µ'];
        foreach (var (space, advance) in new[] { (' ', 27.8), ('\u00A0', 27.8), ('\u202F', 16.0), ('\u2009', 16.0), ('\u200B', 0.0) })
            glyphs[space] = new Glyph(advance, []);
        foreach (var pair in GlyphTable.Superscripts.Chunk(2))
            glyphs[pair[0]] = glyphs[pair[1]].Scaled(0.6, 0, 29);
        foreach (var pair in GlyphTable.Subscripts.Chunk(2))
            glyphs[pair[0]] = glyphs[pair[1]].Scaled(0.6, 0, -12);
        var marks = GlyphParser.Parse(GlyphTable.Marks).ToDictionary(g => g.Character, g => g.Glyph);
        foreach (var made in GlyphTable.Composed.Split(' '))
        {
            var letter = glyphs[made[1]];
            var lift = char.IsUpper(made[1]) && made[2] != '¸' ? 20 : 0;
            glyphs[made[0]] = letter.Plus(marks[made[2]], letter.Advance / 2, lift);
        }
        return glyphs.ToFrozenDictionary();
    }
}
