using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>One value of a program for a known batch size.</summary>
internal sealed class Node
{
    /// <summary>A node; an alias if <paramref name="storage"/> is given.</summary>
    public Node(int index, Operation operation, Node[] inputs, DType type, int[] shape, int samples, Node? storage = null)
    {
        (Index, Operation, Inputs, Type, Shape, Samples) = (index, operation, inputs, type, shape, samples);
        (Storage, Kernel) = (storage?.Storage ?? this, SimdKernels.For(operation));
        Length = shape.Aggregate(1, (a, b) => checked(a * b));
    }

    /// <summary>Its place in the order of computation.</summary>
    public int Index { get; }

    /// <summary>What computes it.</summary>
    public Operation Operation { get; }

    /// <summary>What it is computed from.</summary>
    public Node[] Inputs { get; }

    /// <summary>What its elements are; masks are 32 bits wide, all set or none.</summary>
    public DType Type { get; }

    /// <summary>Its dimensions.</summary>
    public int[] Shape { get; }

    /// <summary>The number of samples if the first dimension is a multiple of it, else 0.</summary>
    public int Samples { get; }

    /// <summary>Whether the first dimension goes by samples.</summary>
    public bool IsBatched => Samples > 0;

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    /// <summary>Elements a sample; of a value that is not batched, all.</summary>
    public int SampleLength => IsBatched ? Length / Samples : Length;

    /// <summary>Whether it is one number for the whole run.</summary>
    public bool IsScalar => Length == 1 && !IsBatched;

    /// <summary>The node whose memory this one is another view of, or itself.</summary>
    public Node Storage { get; }

    /// <summary>Whether it is but another view of an input's memory.</summary>
    public bool IsAlias => Storage != this;

    /// <summary>How it is computed; null for what a run provides.</summary>
    public SimdKernel? Kernel { get; }

    /// <summary>Whether each element depends on the inputs' elements at its place alone.</summary>
    public bool IsElementWise => Kernel is Elements.ElementKernel;

    /// <summary>Whether it is a variable's matrix transposed, of which the executable keeps a copy up to date.</summary>
    public bool IsTransposedVariable => Operation is Ops.Transpose && Shape.Length == 2 && Inputs[0].Operation is VariableRead;

    /// <summary>Where its elements lie.</summary>
    public Place Place { get => field ?? (IsAlias ? Storage.Place : null!); set; } = null!;

    /// <summary>Where its copy in panels of 16 columns lies, for products that read it as their right operand; usually there is none.</summary>
    public Place? Panels { get; set; }

    /// <summary>The segment that computes it; null for what is there before the first.</summary>
    public Segment? Segment { get; set; }

    /// <summary>The stage after which it is complete; −1 for what is there before the first.</summary>
    public int Stage => Segment?.Stage ?? -1;

    /// <summary>Whether a repeated value is written out because somebody needs it in memory.</summary>
    public bool IsWrittenOut { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"#{Index} {Operation.Kind} ({string.Join(", ", Shape)})";
}
