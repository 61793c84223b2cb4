using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Cli;

public class ScreenTests
{
    private static readonly Text What = new("training", "entraînement");
    private static readonly Text Detail = new("epoch {0}", "époque {0}");

    [Fact]
    public void A_screen_that_cannot_be_drawn_over_says_each_quarter_once()
    {
        var written = new StringWriter();
        var screen = new Screen(written, false, Language.French);
        screen.WithProgress(() =>
        {
            for (var epoch = 1; epoch <= 8; epoch++)
            {
                screen.Advance(What, epoch - 0.5, 8, Detail.With(epoch));
                screen.Advance(What, epoch, 8, Detail.With(epoch));
            }
        });
        Assert.Equal(["entraînement : époque 2", "entraînement : époque 4", "entraînement : époque 6", "entraînement : époque 8", ""], written.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void The_middle_of_a_step_is_no_line()
    {
        var written = new StringWriter();
        var screen = new Screen(written, false, Language.English);
        foreach (var done in new[] { 0.3, 0.9, 1, 1.5 }) screen.Advance(What, done, 2, Detail.With(done));
        Assert.Equal("training: epoch 1", written.ToString().TrimEnd());
    }

    [Fact]
    public void Short_work_is_done_in_silence()
    {
        var written = new StringWriter();
        var progress = new Screen(written, false, Language.English).Progress(What, Detail);
        for (var done = 1; done <= 4; done++) progress(done, 4);
        Assert.Equal("", written.ToString());
    }

    [Fact]
    public void Braces_and_brackets_in_messages_are_not_markup()
    {
        var written = new StringWriter();
        new Screen(written, false, Language.English).Line(Text.FromString("/tmp/{a}/[b]"));
        Assert.Equal("/tmp/{a}/[b]", written.ToString().TrimEnd());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void What_is_being_done_leaves_room_for_percent_and_time(int width)
    {
        var said = Screen.Fit(new string('x', 300), width);
        Assert.InRange(said.Length, 40, width - 18);
        Assert.EndsWith("…", said, StringComparison.Ordinal);
        Assert.Equal("short", Screen.Fit("short", width));
    }
}
