using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends;

/// <summary>What one run is given. Made once and changed from step to step, so that a step allocates nothing.</summary>
public sealed class RunArguments
{
    /// <summary>The batch size B, at least 1.</summary>
    public int Batch { get; set; } = 1;

    /// <summary>One a program input, in its order.</summary>
    public Feed[] Feeds { get; init; } = [];

    /// <summary>One a scalar input, in the order of the program's <c>Scalars</c>.</summary>
    public double[] Scalars { get; init; } = [];

    /// <summary>One an output, in the program's order.</summary>
    public Fetch[] Fetches { get; init; } = [];

    /// <summary>The seed, and what the random numbers are for.</summary>
    public RandomKey Random { get; set; }

    /// <summary>The step that the random numbers belong to.</summary>
    public ulong Step { get; set; }
}
