using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>The order of the samples of an epoch: a permutation drawn from the seed and the epoch's number alone.</summary>
internal static class Shuffling
{
    /// <summary>Fills <paramref name="order"/> with a permutation of its places. Fisher and Yates, from the last place down.</summary>
    public static void Fill(Span<int> order, ulong seed, int epoch)
    {
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var key = new RandomKey(seed, RandomDomain.Shuffling);
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = Philox.Below(Philox.Word(key, 0, (ulong)epoch, (uint)i), i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
