using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>How weights follow their gradients. Definitions and defaults are those of Keras 3.15.</summary>
/// <remarks>Holds the slots (momenta and the like) of every variable it has met; tracing a program again finds them again.</remarks>
public abstract class Optimizer
{
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

    /// <summary>Each variable's gradient is shortened to this norm; null: it is not.</summary>
    [KerasName("clipnorm")]
    public double? ClipNorm { get; init; }

    /// <summary>All gradients together are shortened to this norm; null: they are not.</summary>
    [KerasName("global_clipnorm")]
    public double? GlobalClipNorm { get; init; }

    /// <summary>Each element of a gradient is held within plus and minus this; null: it is not.</summary>
    [KerasName("clipvalue")]
    public double? ClipValue { get; init; }

    /// <summary>The learning rate of the next update; set by callbacks.</summary>
    /// <exception cref="InvalidOperationException">Set although a schedule rules.</exception>
    public double LearningRate
    {
        get => Schedule.At(Iterations);
        set => Schedule = Schedule is ConstantRate ? new ConstantRate(value)
            : throw new InvalidOperationException($"Optimizer '{Name}': its learning rate follows {Schedule.GetType().Name} and cannot be set. Make the optimizer with a number instead.");
    }

    /// <summary>The number of updates made; Keras saves it as <c>iteration</c>.</summary>
    public long Iterations { get; set; }

    /// <summary>Every slot, in the order in which Keras saves them (behind the iteration and the learning rate).</summary>
    public IReadOnlyList<Variable> Slots => _ordered;

    /// <summary>The assignments that move each variable by its gradient.</summary>
    /// <param name="gradients">Variables and the loss's derivatives by them.</param>
    public OptimizerUpdate Update(IReadOnlyList<(Variable Variable, Value Gradient)> gradients)
    {
        Build([.. gradients.Select(g => g.Variable)]);
        var assigns = new List<Assign>();
        foreach (var (variable, gradient) in gradients)
        {
            var value = new VariableRead(variable).On();
            assigns.Add(new Assign(variable, Step(variable, value, gradient, assigns)));
        }

        return new OptimizerUpdate(assigns, ScalarNames);
    }

    /// <summary>Writes the scalar inputs of the next update, in the order of <see cref="OptimizerUpdate.Scalars"/>, and counts the update. Allocates nothing.</summary>
    public void NextScalars(Span<double> values)
    {
        FillScalars(LearningRate, Iterations + 1, values);
        Iterations++;
    }

    /// <summary>Makes the slots of variables that have none yet; <see cref="Update"/> does it too.</summary>
    public abstract void Build(IReadOnlyList<Variable> variables);

    /// <summary>The scalar inputs, without the optimizer's name.</summary>
    protected abstract IReadOnlyList<string> Scalars { get; }

    /// <summary>A variable's new value; assignments of its slots are added to <paramref name="assigns"/>.</summary>
    protected abstract Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns);

    /// <summary>Computes the scalar inputs for update number <paramref name="step"/>, from 1 on.</summary>
    protected abstract void FillScalars(double rate, long step, Span<double> values);

    /// <summary>A scalar input by name.</summary>
    protected Value Scalar(string name) => new ScalarInput($"{Name}/{name}").On();

    /// <summary>Makes a slot for each variable that has none, of the variable's shape.</summary>
    protected void AddSlots(IReadOnlyList<Variable> variables, params ReadOnlySpan<string> names)
    {
        foreach (var variable in variables)
            foreach (var name in names)
            {
                if (_slots.ContainsKey((variable, name))) continue;
                var slot = new Variable($"{(variable.Path.Length > 0 ? variable.Path : variable.Name).Replace('/', '_')}_{name}", variable.Shape, trainable: false);
                _slots.Add((variable, name), slot);
                _ordered.Add(slot);
            }
    }

    /// <summary>A slot.</summary>
    protected Variable Slot(Variable variable, string name) => _slots[(variable, name)];

    /// <summary>Assigns a slot; what is below 2⁻¹⁰⁰ becomes 0 (subnormals are slow). Gives the new value.</summary>
    protected static Value Keep(Variable slot, Value value, ICollection<Assign> assigns, bool positive = false)
    {
        var kept = (positive ? value : value.Abs()).IsAtLeast(Tiny).Select(value, 0);
        assigns.Add(new Assign(slot, kept));
        return kept;
    }

    private const double Tiny = 1.0 / (1L << 50) / (1L << 50);

    private IReadOnlyList<string> ScalarNames => [.. Scalars.Select(s => $"{Name}/{s}")];

    /// <summary>The optimizer with a Keras name such as <c>adam</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Optimizer(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Optimizer FromName(string name) => Registry<Optimizer>.Create(name);
}
