using System.CommandLine;
using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>What the commands that use a trained model share: the model, its weights, and the images it is asked about.</summary>
internal abstract class SavedModelCommand : CliCommand
{
    private const int MostNumbers = 1_000_000;

    private Argument<string?> _model = null!;
    private Option<string?> _weights = null!;
    private Option<long?> _codeSize = null!;

    /// <inheritdoc/>
    public override void Define(CommandDefinition definition)
    {
        _model = definition.Argument("MODEL", SavedModelTexts.Model);
        _weights = definition.Input("--weights", EvaluateCommandTexts.Weights, GivenPath.File);
        _codeSize = definition.Whole("--code-size", ImageCommandTexts.CodeSize, 1, MostNumbers);
    }

    /// <summary>Finds the model with its weights and gives it its backend and its threads.</summary>
    /// <param name="context">The command's.</param>
    /// <param name="images">The size of the images; null: that of the model's file, or the original's.</param>
    /// <param name="pool">The threads.</param>
    /// <exception cref="TextException">There is none, or its weights are another's.</exception>
    protected ChosenModel Open(CommandContext context, ImageShape? images, WorkerPool pool)
    {
        var chosen = ChosenModel.Find(NameOf(context), images, (int?)context.Value(_codeSize));
        chosen.Model.Backend = Backend.ByName(context.Backend, pool);
        var asked = context.Value(_weights);
        SavedWeights.Load(chosen, asked ?? chosen.Weights ?? throw new UsageException(ModelTexts.WeightsNeeded));
        return asked is null ? chosen : chosen with { State = null };
    }

    /// <summary>Whether the model is one of the zoo, named without a folder, that encodes images: it is made in their size.</summary>
    protected bool IsSizedByImages(CommandContext context) => ZooChoice.Knows(NameOf(context)) && Halves.Of(ZooChoice.ForImages(NameOf(context), null, null)) is { Encoder: not null };

    /// <summary>The size of the images that a model makes.</summary>
    /// <exception cref="TextException">Its numbers are no image of known size.</exception>
    protected static ImageShape SizeOf(ChosenModel chosen) =>
        chosen.Note?.Images ?? ImageSize.Of(chosen.Output) ?? throw new TextException(SavedModelTexts.NoImage.With(chosen.Name, chosen.Output.ToString()));

    /// <summary>Gets the images and says so, unless there is no such model to give them to.</summary>
    protected DataSet Load(CommandContext context, string? asked, int? limit)
    {
        Check(context);
        var data = ImageSets.Load(ImageSets.NameOf(asked, NameOf(context)), context.DataDir, context.Seed, limit, context.Screen, context.Stop);
        context.Screen.Line(ImageCommandTexts.Loading.With(data.Name, data.Train.Count, data.Test.Count, data.Shape.Said(), data.Origin));
        return data;
    }

    /// <summary>The halves of a model.</summary>
    /// <exception cref="UsageException">It has none, or the one that is needed is missing.</exception>
    protected static Halves HalvesOf(ChosenModel chosen, bool withEncoder)
    {
        var halves = Halves.Of(chosen) ?? throw new UsageException(SavedModelTexts.NoHalves.With(chosen.Name));
        return withEncoder && halves.Encoder is null ? throw new UsageException(SavedModelTexts.NoEncoder.With(chosen.Name)) : halves;
    }

    private void Check(CommandContext context)
    {
        ChosenModel.Check(NameOf(context), (int?)context.Value(_codeSize));
        if (context.Value(_weights) is null && ZooChoice.Knows(NameOf(context))) throw new UsageException(ModelTexts.WeightsNeeded);
    }

    private string NameOf(CommandContext context) => ChosenModel.Weighted(context.Value(_model)!, context.Value(_weights));
}
