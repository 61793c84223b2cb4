using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Targets of hinge losses.</summary>
internal static class Signs
{
    /// <summary>−1 and 1 for targets that are all 0 or 1; others as they are.</summary>
    public static Value Of(Value target)
    {
        var truth = target.ToFloat();
        var zero = truth.EqualTo(Value.Number(0));
        var one = truth.EqualTo(Value.Number(1));
        var others = zero.Not().And(one.Not()).ToFloat().SumAll();
        return others.EqualTo(Value.Number(0)).BroadcastTo(truth.Shape).Select(truth * 2 - 1, truth);
    }
}
