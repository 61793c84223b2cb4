using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Texts;

public class WordingTests
{
    private static readonly Text Percent = new("{0:P1}", "{0:P1}"), Decimals = new("{0:N3}", "{0:N3}"), Plain = new("{0:0.000}", "{0:0.000}"), Whole = new("{0}", "{0}"), Signed = new("{0:+0.00;−0.00}", "{0:+0.00;−0.00}");

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_number_is_the_same_in_a_sentence_as_in_a_table(Language language)
    {
        var numbers = NumberText.In(language);
        // Shares of 2,000 images, halves of the last digit shown among them.
        for (var i = -2000; i <= 2000; i++)
        {
            var share = i / 2000.0;
            Assert.Equal(numbers.Percent(share, 1), Percent.In(language, share));
            Assert.Equal(numbers.Fixed(share, 3), Decimals.In(language, share));
            Assert.Equal(numbers.Fixed(share, 3), Plain.In(language, share));
        }
    }

    [Fact]
    public void Halves_go_up_whatever_the_nearest_double_is()
    {
        Assert.Equal("41.8%", Percent.In(Language.English, 0.4175));
        Assert.Equal("41,8\u202F%", Percent.In(Language.French, 0.4175));
        Assert.Equal("41.8%", NumberText.In(Language.English).Percent(0.4175));
        Assert.Equal("0.286", Plain.In(Language.English, 0.2855f));
    }

    [Fact]
    public void A_minus_is_no_hyphen_and_zero_has_no_sign()
    {
        Assert.Equal("−0.107", Plain.In(Language.English, -0.107));
        Assert.Equal("0.000", Plain.In(Language.English, -0.0001));
        Assert.Equal("−0,11", Signed.In(Language.French, -0.107));
        Assert.Equal("–", Plain.In(Language.French, double.NaN));
    }

    [Fact]
    public void Whole_numbers_are_grouped_but_for_those_that_are_names()
    {
        Assert.Equal("2,000", Whole.In(Language.English, 2000));
        Assert.Equal("2\u202F000", Whole.In(Language.French, 2000L));
        Assert.Equal("15,385", new Text("{0:0}", "{0:0}").In(Language.English, 15384.6));
        Assert.Equal("6,438.0", new Text("{0:0.0}", "{0:0.0}").In(Language.English, 6438.0));
        Assert.Equal("seed 2000", new Text("seed {0:0}", "graine {0:0}").In(Language.English, 2000));
    }

    [Fact]
    public void Numbers_beyond_a_decimal_are_written_all_the_same()
    {
        Assert.Equal("1.0e+300", new Text("{0:0.0e+0}", "{0:0.0e+0}").In(Language.English, 1e300));
        Assert.Equal("1.0e-40", new Text("{0:0.0e-0}", "{0:0.0e-0}").In(Language.English, 1e-40).Replace('−', '-'));
    }
}
