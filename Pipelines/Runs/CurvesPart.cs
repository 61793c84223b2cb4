using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The part of a report that shows what <c>Fit</c> reported: a figure for each loss and metric, training and validation together.</summary>
/// <param name="report">Where it is added.</param>
/// <param name="language">The report's language.</param>
internal sealed class CurvesPart(Report report, Language language)
{
    private const string Validation = "val_";
    private const string RealScore = "real_score", FakeScore = "fake_score";
    private const double Equilibrium = 0.5;

    /// <summary>Adds the section.</summary>
    public void Add(EpochFigures history)
    {
        report.Section(Say(CurvesPartTexts.Curves));
        string[] names = [.. history.Names.Where(n => !n.StartsWith(Validation, StringComparison.Ordinal))];
        var judged = names.Contains(RealScore) && names.Contains(FakeScore);
        foreach (var name in names.Where(n => !judged || n is not (RealScore or FakeScore))) AddFigure(history, name);
        if (judged) AddJudgements(history);
    }

    private void AddFigure(EpochFigures history, string name)
    {
        var values = history[name];
        var validation = history.Names.Contains(Validation + name) ? history[Validation + name] : null;
        var last = validation ?? values;
        var (least, most) = (Enumerable.Range(0, last.Count).MinBy(i => last[i]), Enumerable.Range(0, last.Count).MaxBy(i => last[i]));
        var shows = (values.Count, validation) switch
        {
            (1, null) => Say(CurvesPartTexts.OnceAlone, values[0]),
            (1, _) => Say(CurvesPartTexts.Once, values[0], validation[0]),
            _ => Say(validation is null ? CurvesPartTexts.ShowsAlone : CurvesPartTexts.Shows, values[0], values[^1], last[least], least + 1, last[most], most + 1, last.Count),
        };
        var what = Of(name);
        var title = what is null ? name : Say(what.Value.Name);
        report.Figure(name, new LineChart
        {
            Title = title,
            X = new Axis(Say(CurvesPartTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(name),
            Series = [LineSeries.OverSteps(Say(CurvesPartTexts.Training), values), .. validation is null ? (LineSeries[])[] : [LineSeries.OverSteps(Say(CurvesPartTexts.ValidationLine), validation)]],
        }, Say(CurvesPartTexts.Caption, title), what is null ? Say(CurvesPartTexts.AnyHow) : Say(what.Value.How), shows);
    }

    private void AddJudgements(EpochFigures history) => report.Figure("judgements", new LineChart
    {
        Title = Say(CurvesPartTexts.Judgements),
        X = new Axis(Say(CurvesPartTexts.Epoch)) { WholeNumbers = true },
        Y = new Axis(Say(CurvesPartTexts.Probability)) { Minimum = 0, Maximum = 1 },
        Series = [LineSeries.OverSteps("D(x)", history[RealScore]), LineSeries.OverSteps("D(G(z))", history[FakeScore])],
        References = [new ReferenceLine(Say(CurvesPartTexts.EquilibriumLine), Equilibrium)],
    }, Say(CurvesPartTexts.JudgementsCaption), Say(CurvesPartTexts.JudgementsHow), Say(CurvesPartTexts.JudgementsShow, history[RealScore][^1], history[FakeScore][^1]));

    private static (Text Name, Text How)? Of(string name) => name switch
    {
        "loss" => (CurvesPartTexts.Loss, CurvesPartTexts.LossHow),
        "reconstruction_loss" => (CurvesPartTexts.ReconstructionLoss, CurvesPartTexts.ReconstructionHow),
        "kl_loss" => (CurvesPartTexts.Divergence, CurvesPartTexts.DivergenceHow),
        "discriminator_loss" => (CurvesPartTexts.DiscriminatorLoss, CurvesPartTexts.AdversaryHow),
        "generator_loss" => (CurvesPartTexts.GeneratorLoss, CurvesPartTexts.AdversaryHow),
        "encoder_loss" => (CurvesPartTexts.EncoderLoss, CurvesPartTexts.AdversaryHow),
        "critic_loss" => (CurvesPartTexts.CriticLoss, CurvesPartTexts.CriticHow),
        "gradient_penalty" => (CurvesPartTexts.Penalty, CurvesPartTexts.PenaltyHow),
        "accuracy" => (CurvesPartTexts.Accuracy, CurvesPartTexts.AccuracyHow),
        _ => null,
    };

    private string Say(Text text, params ReadOnlySpan<object?> values) => text.In(language, values);
}
