using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>The images of a lab, and whether its published figures can be compared with them.</summary>
/// <param name="Set">The data set, whole.</param>
/// <param name="Train">Its training images, or the first of them.</param>
/// <param name="Test">Its test images, or the first of them.</param>
/// <param name="Notice">What the reader must know of the data, or null.</param>
/// <param name="NotComparable">Why the published figures cannot be compared, or null.</param>
internal sealed record LabData(DataSet Set, IDataView Train, IDataView Test, Phrase? Notice, Phrase? NotComparable)
{
    private const string Synthetic = "synthetic-garments";

    /// <summary>Gets the data that the user asked for, or the lab's own; only where nothing was asked for, synthetic images may stand in.</summary>
    /// <param name="context">What the user asked for.</param>
    /// <param name="lab">The lab, for its own data set.</param>
    /// <exception cref="DataSetException">The data cannot be had or used.</exception>
    public static LabData Load(LabContext context, Lab lab)
    {
        var (own, images) = (lab.Data, Images(context, lab));
        var settings = context.Settings;
        var name = settings.Data ?? own;
        Phrase? notice = null;
        DataSet set;
        try
        {
            set = Get(context, name, images);
        }
        catch (DataSetException e) when (e.IsMissing && settings is { Data: null, DataDir: null, RequireData: false })
        {
            notice = LabTexts.Synthetic.With(name);
            context.Screen.Notice(notice);
            set = Get(context, Synthetic, images);
        }

        return Of(context, set, own, images, notice);
    }

    /// <summary>Gets a data set beside the lab's own; null where it is missing and the user does not insist.</summary>
    /// <exception cref="DataSetException">It cannot be had or used.</exception>
    public static LabData? LoadOther(LabContext context, Lab lab, string name)
    {
        try
        {
            var images = Images(context, lab);
            return Of(context, Get(context, name, images), name, images, null);
        }
        catch (DataSetException e) when (e.IsMissing && !context.Settings.RequireData)
        {
            context.Screen.Notice(LabTexts.OtherMissing.With(name));
            return null;
        }
    }

    // The most training images of a quick run.
    private static int Images(LabContext context, Lab lab) => Math.Min(lab.QuickImages, context.Settings.QuickImages);

    private static LabData Of(LabContext context, DataSet set, string own, int images, Phrase? notice)
    {
        var settings = context.Settings;
        var ml = new MLContext(settings.Seed);
        IDataView train = set.Train, test = set.Test;
        if (settings.Quick) (train, test) = (ml.Data.TakeRows(train, images), ml.Data.TakeRows(test, images / 2));
        Phrase? why = set.Name == Synthetic ? LabTexts.NotComparableSynthetic : set.Name != own ? LabTexts.NotComparableData.With(set.Name) : null;
        return new LabData(set, train, test, notice, why ?? (settings.Quick ? LabTexts.NotComparableQuick.With(images) : null));
    }

    private static DataSet Get(LabContext context, string name, int images)
    {
        var settings = context.Settings;
        var request = new DataRequest { Places = ImageSets.Places(settings.DataDir, context.Screen), Seed = settings.Seed, Progress = new DownloadReporter(context.Screen) };
        if (settings.Quick && DataSets.Find(name) is SyntheticGarments) request = request with { TrainCount = images, TestCount = images / 2 };
        return DataSets.LoadAsync(name, request, context.Stop).GetAwaiter().GetResult();
    }
}
