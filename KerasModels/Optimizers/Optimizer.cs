using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>How weights follow their gradients. Definitions and defaults are those of Keras 3.15.</summary>
/// <remarks>Holds the slots (momenta and the like) of every variable it has met; tracing a program again finds them again.</remarks>
[JoinedNames]
[KerasFixed("loss_scale_factor")]
[KerasFixed("gradient_accumulation_steps")]
public abstract class Optimizer
{
    private const double Tiny = 1.0 / (1L << 50) / (1L << 50);
    private const string Average = "average";
    private static readonly string[] CommonScalars = ["learning_rate", "weight_decay", "ema_momentum", "ema_overwrite"];
    private readonly Dictionary<(Variable, string), Variable> _slots = [];
    private readonly List<Variable> _ordered = [];

    /// <summary>An optimizer with a learning rate or a schedule.</summary>
    protected Optimizer(Schedule schedule, string name) => (Schedule, Name) = (schedule, name);

    /// <summary>Its name; scalar inputs carry it.</summary>
    public string Name { get; init; }

    /// <summary>The learning rate over time.</summary>
    [KerasName("learning_rate")]
    public Schedule Schedule { get; private set; }

    /// <summary>The part of a variable that each update takes away, times the learning rate; null: none.</summary>
    public double? WeightDecay { get; init; }

    /// <summary>Each variable's gradient is shortened to this norm, above 0; null: it is not. Only one of the three ways to clip can be chosen.</summary>
    [KerasName("clipnorm")]
    public double? ClipNorm { get; init; }

    /// <summary>All gradients together are shortened to this norm, above 0; null: they are not.</summary>
    [KerasName("global_clipnorm")]
    public double? GlobalClipNorm { get; init; }

    /// <summary>Each element of a gradient is held within plus and minus this, above 0; null: it is not.</summary>
    [KerasName("clipvalue")]
    public double? ClipValue { get; init; }

    /// <summary>Whether a moving average of the variables is kept.</summary>
    public bool UseEma { get; init; }

    /// <summary>How much of the moving average stays at each update, from 0 to 1.</summary>
    public double EmaMomentum { get; init; } = 0.99;

    /// <summary>After how many updates the variables take the values of their averages; null: only by <see cref="FinishAverages"/>.</summary>
    public int? EmaOverwriteFrequency { get; init; }

    /// <summary>The learning rate of the next update; set by callbacks.</summary>
    /// <exception cref="InvalidOperationException">Set although a schedule rules.</exception>
    [KerasIgnore]
    public double LearningRate
    {
        get => Schedule.At(Iterations);
        set => Schedule = Schedule is ConstantRate ? new ConstantRate(value)
            : throw new InvalidOperationException($"Optimizer '{Name}': its learning rate follows {Schedule.GetType().Name} and cannot be set. Make the optimizer with a number instead.");
    }

    /// <summary>The number of updates made; Keras saves it as <c>iteration</c>.</summary>
    [KerasIgnore]
    public long Iterations { get; set; }

    /// <summary>Every slot, in the order in which Keras saves them (behind the iteration and the learning rate).</summary>
    public IReadOnlyList<Variable> Slots => _ordered;

    /// <summary>Numbers that Keras 3 saves behind the slots although they follow from the iterations: written for Keras, passed over when read.</summary>
    internal virtual IReadOnlyList<double> Derived => [];

    /// <summary>The assignments that move each variable by its gradient.</summary>
    /// <param name="gradients">Variables and the loss's derivatives by them.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public OptimizerUpdate Update(IReadOnlyList<(Variable Variable, Value Gradient)> gradients)
    {
        Validate();
        Build([.. gradients.Select(g => g.Variable)]);
        var assigns = new List<Assign>();
        var clipped = Clipping.Of([.. gradients.Select(g => g.Gradient)], ClipNorm, GlobalClipNorm, ClipValue);
        for (var i = 0; i < gradients.Count; i++)
        {
            var variable = gradients[i].Variable;
            var value = new VariableRead(variable).On();
            if (WeightDecay is not null) value -= value * Scalar("weight_decay");
            value = Step(variable, value, clipped[i], assigns);
            assigns.Add(new Assign(variable, UseEma ? Averaged(variable, value, assigns) : value));
        }

        return new OptimizerUpdate(assigns, [.. CommonScalars.Concat(Scalars).Select(s => $"{Name}/{s}")]);
    }

    /// <summary>Writes the scalar inputs of the next update, in the order of <see cref="OptimizerUpdate.Scalars"/>, and counts the update. Allocates nothing.</summary>
    public void NextScalars(Span<double> values)
    {
        var (rate, step) = (LearningRate, Iterations + 1);
        values[0] = rate;
        values[1] = rate * (float)(WeightDecay ?? 0);
        values[2] = step == 1 ? 0 : EmaMomentum;
        values[3] = EmaOverwriteFrequency is { } frequency && step % frequency == 0 ? 1 : 0;
        FillScalars(rate, step, values[CommonScalars.Length..]);
        Iterations = step;
    }

    /// <summary>Gives the variables the values of their moving averages, as Keras does when <c>fit</c> ends; does nothing without averages.</summary>
    public void FinishAverages()
    {
        foreach (var ((variable, name), slot) in _slots)
            if (name == Average) variable.Write(slot.Read());
    }

    /// <summary>Makes the slots of variables that have none yet; <see cref="Update"/> does it too.</summary>
    public void Build(IReadOnlyList<Variable> variables)
    {
        if (UseEma) AddSlots(variables, 0, Average);
        MakeSlots(variables);
    }

    /// <summary>Asks for the slots of variables by <see cref="AddSlots"/>, in Keras's order.</summary>
    protected abstract void MakeSlots(IReadOnlyList<Variable> variables);

    /// <summary>The scalar inputs beside <c>learning_rate</c>, without the optimizer's name.</summary>
    protected virtual IReadOnlyList<string> Scalars => [];

    /// <summary>A variable's new value; assignments of its slots are added to <paramref name="assigns"/>.</summary>
    protected abstract Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns);

    /// <summary>Computes <see cref="Scalars"/> for update number <paramref name="step"/>, from 1 on. Allocates nothing.</summary>
    protected virtual void FillScalars(double rate, long step, Span<double> values) { }

    /// <summary>A scalar input by name.</summary>
    protected Value Scalar(string name) => new ScalarInput($"{Name}/{name}").On();

    /// <summary>Makes slots for each variable that has none, of the variable's shape, filled with <paramref name="start"/>.</summary>
    protected void AddSlots(IReadOnlyList<Variable> variables, double start, params ReadOnlySpan<string> names)
    {
        foreach (var variable in variables)
        {
            foreach (var name in names)
            {
                if (_slots.ContainsKey((variable, name))) continue;
                var slot = new Variable($"{(variable.Path.Length > 0 ? variable.Path : variable.Name).Replace('/', '_')}_{name}", variable.Shape, trainable: false);
                if (start != 0) slot.Write([.. Enumerable.Repeat((float)start, slot.Length)]);
                _slots.Add((variable, name), slot);
                _ordered.Add(slot);
            }
        }
    }

    /// <summary>A slot.</summary>
    protected Variable Slot(Variable variable, string name) => _slots[(variable, name)];

    /// <summary>A slot's value before the update.</summary>
    protected Value Old(Variable variable, string name) => new VariableRead(Slot(variable, name)).On();

    /// <summary>Assigns a slot (<paramref name="positive"/>: of no negative values); what is below 2⁻¹⁰⁰ becomes 0 (subnormals are slow). Gives the new value.</summary>
    protected Value Keep(Variable variable, string name, Value value, ICollection<Assign> assigns, bool positive = false)
    {
        // not "where it is at least 2⁻¹⁰⁰": a NaN has to stay, as it does in Keras, or training that failed would look sound
        var kept = Value.Number(Tiny).BroadcastTo(value.Shape).IsAbove(positive ? value : value.Abs()).Select(0, value);
        assigns.Add(new Assign(Slot(variable, name), kept));
        return kept;
    }

    /// <summary>The optimizer with a Keras name such as <c>adam</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Optimizer(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Optimizer FromName(string name) => Registry<Optimizer>.Create(name);

    private Value Averaged(Variable variable, Value value, List<Assign> assigns)
    {
        var momentum = Scalar("ema_momentum");
        var average = Keep(variable, Average, (momentum * Old(variable, Average)) + ((1 - momentum) * value), assigns);
        return EmaOverwriteFrequency is null ? value : Scalar("ema_overwrite").IsAbove(0.5).BroadcastTo(value.Shape).Select(average, value);
    }

    private void Validate()
    {
        double?[] clips = [ClipNorm, GlobalClipNorm, ClipValue];
        if (clips.Count(c => c is not null) > 1)
            throw new ArgumentException($"Optimizer '{Name}': only one of ClipNorm, GlobalClipNorm and ClipValue can be set. Choose one.");
        if (clips.Any(c => c is <= 0)) throw new ArgumentException($"Optimizer '{Name}': expected a limit for gradients above 0, got {clips.First(c => c is <= 0)}.");
        if (EmaMomentum is < 0 or > 1) throw new ArgumentException($"Optimizer '{Name}': expected EmaMomentum from 0 to 1, got {EmaMomentum}.");
        if (EmaOverwriteFrequency is < 1) throw new ArgumentException($"Optimizer '{Name}': expected EmaOverwriteFrequency of at least 1, got {EmaOverwriteFrequency}.");
    }
}
