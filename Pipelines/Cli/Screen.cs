using System.Diagnostics;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using Spectre.Console;
using Text = MLGenerative.Pipelines.Texts.Text;

namespace MLGenerative.Pipelines.Cli;

/// <summary>Messages and progress for a human: drawn in place on a terminal, plain lines otherwise.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="live">The writer is a terminal that can be drawn over.</param>
/// <param name="language">The language in which they are said.</param>
internal sealed class Screen(TextWriter writer, bool live, Language language) : IProgressScreen
{
    private const int Quarters = 4;

    // Columns of the terminal: the bar, percent and time with the spaces between, and from how many on there is a bar.
    private const int BarWidth = 30, Numbers = 18, WidthForBar = 100;

    private static readonly TimeSpan ShortWork = TimeSpan.FromSeconds(1);

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = live ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = live ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = live ? InteractionSupport.Detect : InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
    });

    private readonly HashSet<string> _noticed = [];
    private ProgressContext? _progress;
    private ProgressTask? _task;
    private string? _shown;
    private int _quarter;

    /// <inheritdoc/>
    public void Line(Phrase phrase) => Write(phrase, Style.Plain);

    /// <inheritdoc/>
    public void Heading(Phrase phrase) => Write(phrase, new Style(decoration: Decoration.Bold));

    /// <inheritdoc/>
    public void Notice(Phrase phrase)
    {
        // once is enough: data sets that are looked for in turn tell the same of a folder
        if (_noticed.Add(phrase.In(language))) Write(CliTexts.Notice.With(phrase), new Style(Color.Yellow));
    }

    /// <summary>Runs an action during which <see cref="Advance"/> draws a bar when the screen is a terminal.</summary>
    public void WithProgress(Action action)
    {
        if (!live || !_console.Profile.Capabilities.Ansi)
        {
            action();
            return;
        }

        _console.Progress().AutoClear(true)
            .Columns([
                new TaskDescriptionColumn { Alignment = Justify.Left },
                .. _console.Profile.Width >= WidthForBar ? (ProgressColumn[])[new ProgressBarColumn { Width = BarWidth }] : [],
                new PercentageColumn(), new ElapsedTimeColumn()])
            .Start(context =>
            {
                _progress = context;
                try
                {
                    action();
                }
                finally
                {
                    (_progress, _task) = (null, null);
                }
            });
    }

    /// <summary>Progress of work that may be short: nothing is said of it within the first second.</summary>
    /// <param name="what">The work.</param>
    /// <param name="detail">With the parts done and all parts.</param>
    public Action<long, long> Progress(Text what, Text detail)
    {
        var watch = Stopwatch.StartNew();
        return (done, total) =>
        {
            if (watch.Elapsed > ShortWork) Advance(what, done, total, detail.With(done, total));
        };
    }

    /// <inheritdoc/>
    public void Advance(Phrase what, double done, double total, Phrase detail)
    {
        var name = what.In(language);
        if (_progress is null)
        {
            // The middle of a step is drawn, where it can be drawn over; it is no line of a log.
            if (done != Math.Floor(done)) return;
            var quarter = total > 0 ? (int)(Quarters * done / total) : Quarters;
            if (_shown != name) (_shown, _quarter) = (name, 0);
            if (quarter > _quarter) Line(CliTexts.Advanced.With(what, detail));
            _quarter = Math.Max(_quarter, quarter);
            return;
        }

        if (_task is null || _shown != name)
        {
            _task?.StopTask();
            _task = _progress.AddTask(Markup.Escape(name), maxValue: total);
            _shown = name;
        }

        _task.Description = Markup.Escape(Fit(CliTexts.Advanced.In(language, what, detail), _console.Profile.Width));
        _task.Value = done;
        if (done >= total) _task.StopTask();
    }

    /// <summary>What is being done, as far as one line of a terminal has room for it beside the bar and the numbers.</summary>
    internal static string Fit(string what, int width)
    {
        var room = Math.Max(10, width - Numbers - (width >= WidthForBar ? BarWidth + 1 : 0));
        return what.Length <= room ? what : what[..(room - 1)] + "…";
    }

    private void Write(Phrase phrase, Style style)
    {
        var text = phrase.In(language);
        if (live) _console.Write(new Spectre.Console.Text(text + "\n", style));
        else writer.WriteLine(text);
    }
}
