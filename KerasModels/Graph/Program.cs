namespace MLGenerative.KerasModels.Graph;

/// <summary>What one run computes: values from feeds, scalars and variables, and the assignments committed at its end.</summary>
public sealed class Program
{
    /// <summary>A verified program that computes <paramref name="outputs"/> and makes <paramref name="assigns"/>.</summary>
    /// <param name="name">Its name, unique in its module: <c>train</c>, <c>evaluate</c>, <c>predict</c>.</param>
    /// <param name="outputs">What it gives back.</param>
    /// <param name="assigns">What it changes, at most one for a variable.</param>
    /// <param name="inputs">Its feeds in order, those included that nothing depends on; null: those that are reached, in order of first use.</param>
    /// <exception cref="GraphException">The program is not sound.</exception>
    public Program(string name, IReadOnlyList<NamedValue> outputs, IReadOnlyList<Assign> assigns, IReadOnlyList<Value>? inputs = null)
    {
        (Name, Outputs, Assigns) = (name, outputs, assigns);
        Values = Ordered([.. inputs ?? [], .. outputs.Select(o => o.Value), .. assigns.Select(a => a.NewValue)]);
        Inputs = inputs ?? [.. Values.Where(v => v.Operation is Placeholder)];
        Scalars = [.. Values.Select(v => v.Operation).OfType<ScalarInput>().Select(s => s.Name).Distinct()];
        Verifier.Check(this);
    }

    /// <summary>Its name, unique in its module.</summary>
    public string Name { get; }

    /// <summary>Its feeds, each a <see cref="Placeholder"/>.</summary>
    public IReadOnlyList<Value> Inputs { get; }

    /// <summary>The names of its scalar inputs, in order of first use.</summary>
    public IReadOnlyList<string> Scalars { get; }

    /// <summary>What it gives back.</summary>
    public IReadOnlyList<NamedValue> Outputs { get; }

    /// <summary>What it changes at its end.</summary>
    public IReadOnlyList<Assign> Assigns { get; }

    /// <summary>Every value it computes, inputs before what is made of them.</summary>
    public IReadOnlyList<Value> Values { get; }

    /// <summary>The variables it reads or assigns, in order of first use.</summary>
    public IEnumerable<Variable> Variables =>
        Values.Select(v => v.Operation).OfType<VariableRead>().Select(r => r.Variable).Concat(Assigns.Select(a => a.Target)).Distinct();

    /// <summary>Inputs before outputs, each value once; iterative, since a deep network's gradient is a long chain.</summary>
    internal static IReadOnlyList<Value> Ordered(IReadOnlyList<Value> roots)
    {
        var (order, done, open) = (new List<Value>(), new HashSet<Value>(), new Stack<(Value Value, int Next)>());
        foreach (var root in roots)
        {
            if (done.Contains(root)) continue;
            open.Push((root, 0));
            while (open.TryPop(out var top))
            {
                if (done.Contains(top.Value)) continue;
                if (top.Next < top.Value.Inputs.Count)
                {
                    open.Push((top.Value, top.Next + 1));
                    if (!done.Contains(top.Value.Inputs[top.Next])) open.Push((top.Value.Inputs[top.Next], 0));
                }
                else
                {
                    done.Add(top.Value);
                    order.Add(top.Value);
                }
            }
        }

        return order;
    }
}
