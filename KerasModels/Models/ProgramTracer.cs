using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Models;

/// <summary>Makes programs of a model: the phases of a training step, evaluation, prediction.</summary>
internal static class ProgramTracer
{
    /// <summary>A training phase: forward, loss, gradients, update and state changes.</summary>
    public static StepProgram Training(Model model, TrainingPhase phase, int index, BatchSource source)
    {
        var (step, inputs, loss, reports) = Forward(model, phase, index, source, training: true);
        var weights = model.LearntBy(phase);
        if (weights.Count == 0) throw new LayerException($"Phase '{phase.Name}' of model '{model.Name}' has no weights to learn. Set Trainable on a layer that has weights.");
        var gradients = Gradients.Of(loss, weights);
        var update = phase.Optimizer.Update([.. weights.Zip(gradients)]);
        return new StepProgram(Build(phase.Name, reports, [.. update.Assigns, .. step.Context.Assigns], inputs), reports, step, phase, update);
    }

    /// <summary>The same losses and metrics, with layers as in use, and nothing changed.</summary>
    public static StepProgram Evaluation(Model model, TrainingPhase phase, int index, BatchSource source, bool only)
    {
        var (step, inputs, _, reports) = Forward(model, phase, index, source, training: false);
        return new StepProgram(Build(only ? "evaluate" : $"evaluate_{phase.Name}", reports, [], inputs), reports, step, phase, null);
    }

    /// <summary>What the model gives, under the names of its outputs.</summary>
    public static Program Prediction(Model model, BatchSource source)
    {
        var inputs = source.Placeholders();
        return Prediction(model, inputs, source.Inputs(inputs));
    }

    /// <summary>What the model gives for samples of any number.</summary>
    /// <param name="model">The model.</param>
    /// <param name="entries">What it takes.</param>
    public static Program Prediction(Model model, IReadOnlyList<LayerOutput> entries)
    {
        Value[] inputs = [.. entries.Select(e => new Placeholder(e.Call.Layer.Name, e.Shape, e.Type).On())];
        return Prediction(model, inputs, inputs);
    }

    private static Program Prediction(Model model, IReadOnlyList<Value> inputs, IReadOnlyList<Value> given)
    {
        var context = new CallContext(training: false, model.Flattened);
        var outputs = model.OnAll(context, given);
        return new Program("predict", [.. outputs.Zip(model.OutputNames(outputs.Count), (value, name) => new NamedValue(name, value.ToFloat()))], [], inputs);
    }

    private static (StepTrace Step, IReadOnlyList<Value> Inputs, Value Loss, IReadOnlyList<Report> Reports) Forward(
        Model model, TrainingPhase phase, int index, BatchSource source, bool training)
    {
        var inputs = source.Placeholders();
        var step = new StepTrace(new CallContext(training, model.Flattened, index), source.Inputs(inputs), source.Targets(inputs), source.Weight(inputs));
        var loss = phase.Loss(step);
        if (loss.Shape.Rank != 0) throw new LayerException($"Phase '{phase.Name}' of model '{model.Name}': expected a loss of one number, got shape {loss.Shape}. Sum or average it.");
        foreach (var added in step.Context.Losses) loss += added;
        return (step, inputs, loss, [new Report(phase.LossName, [loss], null, phase.Averaging), .. step.Reports]);
    }

    private static Program Build(string name, IReadOnlyList<Report> reports, IReadOnlyList<Assign> assigns, IReadOnlyList<Value> inputs)
    {
        if (reports.GroupBy(r => r.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new LayerException($"Two figures are called '{twice.Key}'. Give each metric a name of its own.");
        var outputs = reports.SelectMany(r => r.Terms.Select((term, i) => new NamedValue(i == 0 ? r.Name : FormattableString.Invariant($"{r.Name}_{i}"), term)));
        return new Program(name, [.. outputs], assigns, inputs);
    }
}
