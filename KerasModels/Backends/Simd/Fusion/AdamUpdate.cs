using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Simd.Fusion;

/// <summary>Adam's update of a variable and its two slots in one pass, tiny slots becoming 0.</summary>
internal sealed unsafe class AdamUpdate : FusedKernel
{
    /// <inheritdoc/>
    public override Pattern Pattern { get; } = Pattern.Of<Subtract>(
        Pattern.Any("weight"),
        Pattern.Of<Divide>(
            Pattern.Of<Multiply>(Kept(Mean("gradient", "mean", "share"), isPositive: false).As("newMean"), Pattern.Any("rate")),
            Pattern.Of<Add>(
                Pattern.Of<Sqrt>(Kept(Pattern.Of<Add>(Pattern.Any("square"), Pattern.Of<Multiply>(
                    Pattern.Of<Subtract>(Pattern.Of<Multiply>(Pattern.Any("gradient"), Pattern.Any("gradient")), Pattern.Any("square")), Pattern.Any("squareShare"))), isPositive: true).As("newSquare")),
                Pattern.Any("epsilon")))).As("newWeight");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs { get; } = ["weight", "mean", "square", "gradient", "share", "squareShare", "rate", "epsilon", "tiny"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs { get; } = ["newWeight", "newMean", "newSquare"];

    /// <inheritdoc/>
    public override bool Accepts(IReadOnlyDictionary<string, Node> found) => found["zero"] is { Operation: BroadcastTo, Inputs: [{ Operation: Constant { Number: 0 } }] }
        && Inputs.Skip(4).All(name => Repetition.Of(found[name]).Kind == RepetitionKind.Scalar);

    /// <inheritdoc/>
    public override delegate*<float**, nint*, int, void> Loop<T>() => &Run<T>;

    private static Pattern Mean(string term, string mean, string share) =>
        Pattern.Of<Add>(Pattern.Any(mean), Pattern.Of<Multiply>(Pattern.Of<Subtract>(Pattern.Any(term), Pattern.Any(mean)), Pattern.Any(share)));

    private static Pattern Kept(Pattern value, bool isPositive)
    {
        var named = value.As(isPositive ? "wholeSquare" : "wholeMean");
        return Pattern.Of<Select>(Pattern.Of<Greater>(Pattern.Any("tiny"), isPositive ? named : Pattern.Of<Abs>(named)), Pattern.Any("zero"), named);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<T>(float** pointers, nint* steps, int count) where T : unmanaged, ILanes<T>
    {
        float* weight = pointers[0], mean = pointers[1], square = pointers[2], gradient = pointers[3], newWeight = pointers[9], newMean = pointers[10], newSquare = pointers[11];
        T share = T.Load(pointers[4]), squareShare = T.Load(pointers[5]), rate = T.Load(pointers[6]), epsilon = T.Load(pointers[7]), tiny = T.Load(pointers[8]);
        for (var i = 0; i < count; i += 16)
        {
            T g = T.Load(gradient + i), m = T.Load(mean + i), v = T.Load(square + i);
            m += (g - m) * share;
            m = T.AndNot(m, T.Greater(tiny, T.Abs(m)));
            v += ((g * g) - v) * squareShare;
            v = T.AndNot(v, T.Greater(tiny, v));
            m.Store(newMean + i);
            v.Store(newSquare + i);
            (T.Load(weight + i) - (m * rate / (T.Sqrt(v) + epsilon))).Store(newWeight + i);
        }
    }
}
