using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>The losses of a training, one an epoch, and what can be said of their shape.</summary>
/// <param name="Loss">Training loss, averaged over the epoch while the weights still change.</param>
/// <param name="ValLoss">Validation loss after the epoch.</param>
internal sealed record LossCurve(IReadOnlyList<double> Loss, IReadOnlyList<double> ValLoss)
{
    /// <summary>The loss among the figures of a training, with its validation (<c>loss</c> and <c>val_loss</c>, or another).</summary>
    public static LossCurve Of(EpochFigures figures, string name = "loss") => new(figures[name], figures["val_" + name]);

    /// <summary>Epochs.</summary>
    public int Epochs => Math.Min(Loss.Count, ValLoss.Count);

    /// <summary>The last gap between validation and training loss, as a share of the validation loss; NaN without epochs.</summary>
    public double GapShare => Epochs == 0 ? double.NaN : (ValLoss[Epochs - 1] - Loss[Epochs - 1]) / ValLoss[Epochs - 1];

    /// <summary>How far the last validation loss stands above the least one, as a share of the least; NaN without epochs.</summary>
    public double RiseAboveLeast => Epochs == 0 ? double.NaN : (ValLoss[Epochs - 1] / ValLoss.Take(Epochs).Min()) - 1;

    /// <summary>Epochs after which the validation loss is higher than after the one before.</summary>
    public int Rises => Enumerable.Range(1, Math.Max(0, Epochs - 1)).Count(i => ValLoss[i] > ValLoss[i - 1]);

    /// <summary>Epochs in which the training loss is below the validation loss.</summary>
    public int EpochsBelow => Enumerable.Range(0, Epochs).Count(i => Loss[i] < ValLoss[i]);

    /// <summary>The first epoch from which on the training loss stays below the validation loss; null if it is not so at the end.</summary>
    public int? BelowFrom
    {
        get
        {
            var first = Epochs;
            while (first > 0 && Loss[first - 1] < ValLoss[first - 1]) first--;
            return first == Epochs ? null : first + 1;
        }
    }

    /// <summary>Whether both losses are lower at the end than at the start; false with fewer than two epochs.</summary>
    public bool BothFall => Epochs > 1 && Loss[Epochs - 1] < Loss[0] && ValLoss[Epochs - 1] < ValLoss[0];

    /// <summary>The first so many epochs.</summary>
    public LossCurve First(int epochs) => new([.. Loss.Take(epochs)], [.. ValLoss.Take(epochs)]);

    /// <summary>The first epoch from which on no epoch lowers the validation loss by more than a share of it; null where that is not seen, the last epoch included.</summary>
    /// <param name="share">For example 0.005 for half a percent an epoch.</param>
    public int? Plateau(double share)
    {
        var epoch = Epochs;
        while (epoch > 1 && ValLoss[epoch - 2] - ValLoss[epoch - 1] <= share * ValLoss[epoch - 2]) epoch--;
        return epoch >= Epochs ? null : epoch;
    }

    /// <summary>The share of the whole fall of the validation loss that is reached after an epoch; NaN where there is no fall or no such epoch.</summary>
    /// <param name="epoch">From 1; with a fraction, the epoch it lies in.</param>
    public double ShareOfFall(double epoch)
    {
        var index = (int)Math.Ceiling(epoch) - 1;
        if (index < 0 || index >= Epochs) return double.NaN;
        var least = ValLoss.Take(Epochs).Min();
        return ValLoss[0] > least ? (ValLoss[0] - ValLoss[index]) / (ValLoss[0] - least) : double.NaN;
    }
}
