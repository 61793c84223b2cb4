using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>A university lab that can be run: one folder with one such class, found by reflection.</summary>
internal abstract class Lab
{
    /// <summary>What is typed after <c>mlgen lab</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The lab's title.</summary>
    public abstract Text Title { get; }

    /// <summary>The data set whose figures the lab publishes.</summary>
    public abstract string Data { get; }

    /// <summary>The size of the images that the lab's models take.</summary>
    public virtual ImageShape Shape => new(28, 28);

    /// <summary>Whether the lab has trainings that <c>--long</c> adds.</summary>
    public virtual bool HasLong => false;

    /// <summary>Whether the lab repeats trainings with as many seeds as <c>--seeds</c> says.</summary>
    public virtual bool HasSeeds => true;

    /// <summary>With <c>--quick</c>, how many training images it takes, and half as many test images: a lab of many models takes fewer to end within seconds.</summary>
    public virtual int QuickImages => 2000;

    /// <summary>Every lab, in ordinal order of names.</summary>
    public static IReadOnlyList<Lab> All() =>
    [
        .. typeof(Lab).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Lab)))
            .Select(t => (Lab)Activator.CreateInstance(t)!).OrderBy(l => l.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs the lab and writes its files; asked to stop, writes what is finished and says what is missing.</summary>
    public abstract LabOutcome Run(LabContext context);

    /// <summary>How many training and test images a published data set has; null for others.</summary>
    public static (int Train, int Test)? CountsOf(string dataSet) => dataSet is "mnist" or "fashion-mnist" ? (60_000, 10_000) : null;
}
