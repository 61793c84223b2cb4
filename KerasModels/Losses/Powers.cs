using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Powers with a fixed exponent.</summary>
internal static class Powers
{
    /// <summary>x to the power <paramref name="exponent"/>; products where that is exact.</summary>
    public static Value Of(Value x, double exponent) => exponent switch
    {
        1 => x,
        2 => x * x,
        _ => x.Power(Value.Number(exponent)),
    };
}
