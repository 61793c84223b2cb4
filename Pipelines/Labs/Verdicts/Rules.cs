using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>The kinds of rules that labs use; each prints its thresholds and applies them in one place.</summary>
internal static class Rules
{
    /// <summary>A published number and ours must both lie in Keras's widened spread; then neither can be told from one more Keras run.</summary>
    /// <param name="published">The lab's number.</param>
    /// <param name="ours">Our number.</param>
    /// <param name="keras">Keras's, or null when there is none.</param>
    /// <param name="quantity">What kind of number it is.</param>
    public static Finding InSpread(double published, double ours, Spread? keras, Quantity quantity)
    {
        var numbers = new Dictionary<string, double> { ["published"] = published, ["ours"] = ours };
        if (keras is null) return new Finding(VerdictTexts.InSpreadRule.With(VerdictTexts.NoValue, VerdictTexts.NoValue, Shown(published)), Shown(ours), VerdictTexts.NoValue, null, numbers) { LacksReference = true };
        var bounds = keras.Widened(quantity);
        (numbers["kerasLow"], numbers["kerasHigh"]) = (bounds.Low, bounds.High);
        return new Finding(VerdictTexts.InSpreadRule.With(Shown(bounds.Low), Shown(bounds.High), Shown(published)), Shown(ours), Show(keras), bounds.Contains(ours) && bounds.Contains(published), numbers);
    }

    /// <summary>The same rule for the first and the last value of a sweep; both must keep it.</summary>
    public static Finding FromTo(IReadOnlyList<double> published, IReadOnlyList<double> ours, IReadOnlyList<Spread?> keras, Quantity quantity)
    {
        Finding first = InSpread(published[0], ours[0], keras[0], quantity), last = InSpread(published[1], ours[1], keras[1], quantity);
        var numbers = first.Numbers.Select(n => (Name: n.Key + "First", n.Value)).Concat(last.Numbers.Select(n => (Name: n.Key + "Last", n.Value))).ToDictionary(n => n.Name, n => n.Value);
        return new Finding(VerdictTexts.Both.With(first.Rule, last.Rule), VerdictTexts.FromTo.With(first.Ours, last.Ours), VerdictTexts.FromTo.With(first.Keras, last.Keras), first.Holds & last.Holds, numbers) { LacksReference = first.LacksReference || last.LacksReference };
    }

    /// <summary>Our number must lie between two bounds that the lab's sentence gives, and in Keras's widened spread if there is one.</summary>
    /// <param name="rule">The sentence, with the bounds as its first two values.</param>
    /// <param name="ours">Our number.</param>
    /// <param name="bounds">What the lab's sentence allows.</param>
    /// <param name="keras">Keras's, or null.</param>
    /// <param name="quantity">What kind of number it is.</param>
    public static Finding Between(Text rule, double ours, Bounds bounds, Spread? keras = null, Quantity quantity = Quantity.Similarity)
    {
        var numbers = new Dictionary<string, double> { ["ours"] = ours, ["low"] = bounds.Low, ["high"] = bounds.High };
        var holds = bounds.Contains(ours);
        Phrase said = rule.With(bounds.Low, bounds.High);
        if (keras is null) return new Finding(said, Shown(ours), VerdictTexts.NoValue, holds, numbers);
        var widened = keras.Widened(quantity);
        (numbers["kerasLow"], numbers["kerasHigh"]) = (widened.Low, widened.High);
        return new Finding(VerdictTexts.AndInSpread.With(said, Shown(widened.Low), Shown(widened.High)), Shown(ours), Show(keras), holds && widened.Contains(ours), numbers);
    }

    /// <summary>A statement that holds or not, with our value and Keras's in words.</summary>
    public static Finding That(bool holds, Phrase rule, Phrase ours, Phrase? keras = null, params IReadOnlyList<(string Name, double Value)> numbers) =>
        new(rule, ours, keras ?? VerdictTexts.NoValue, holds, numbers.ToDictionary(n => n.Name, n => n.Value));

    /// <summary>A part that was not run.</summary>
    public static Finding NotRun { get; } = new(VerdictTexts.NoRule, VerdictTexts.NotRun, VerdictTexts.NoValue, null, new Dictionary<string, double>());

    /// <summary>A part that a stop cut short: what there is of it decides nothing.</summary>
    /// <param name="done">How much of it there is: epochs, classes, settings.</param>
    /// <param name="all">How much there would be.</param>
    public static Finding Incomplete(int done, int all) => done == 0 ? NotRun : NotRun with { Ours = VerdictTexts.Incomplete.With(done, all) };

    /// <summary>A part of fewer epochs than the lab's sentence is about, as those of <c>--quick</c>: it decides nothing.</summary>
    /// <param name="epochs">How many there are.</param>
    /// <param name="all">How many the sentence is about.</param>
    public static Finding Shorter(int epochs, int all) => NotRun with { Ours = VerdictTexts.Shorter.With(epochs, all) };

    /// <summary>A rule whose other side this run does not have: it decides nothing.</summary>
    public static Finding NothingThere(Phrase rule, Phrase ours) => NotRun with { Rule = rule, Ours = ours };

    /// <summary>The sentence is about something that the lab does not print and that was chosen here: no rule could refute it, so that there is no verdict.</summary>
    public static Finding OurChoice(Phrase ours, params IReadOnlyList<(string Name, double Value)> numbers) =>
        new(VerdictTexts.OurChoice, ours, VerdictTexts.NoValue, null, numbers.ToDictionary(n => n.Name, n => n.Value));

    /// <summary>The sentence says how such a model is made, and ours was made so: no number could refute it, so that there is no verdict.</summary>
    public static Finding ByConstruction(Phrase ours, params IReadOnlyList<(string Name, double Value)> numbers) =>
        new(VerdictTexts.ByConstruction, ours, VerdictTexts.NoValue, null, numbers.ToDictionary(n => n.Name, n => n.Value));

    /// <summary>Mean and range over seeds.</summary>
    public static Phrase Show(Spread keras) => VerdictTexts.Spread.With(Shown(keras.Mean), Shown(keras.Min), Shown(keras.Max), keras.Seeds);

    // Losses summed over a batch are thousands: four decimals of them say nothing.
    private static Phrase Shown(double value) => (Math.Abs(value) >= 100 ? VerdictTexts.Large : VerdictTexts.One).With(value);
}
