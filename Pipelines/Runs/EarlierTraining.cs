using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What a <c>train</c> goes on from: the state that an earlier one left in its folder, and its figures where they are of the same data and the same loss.</summary>
internal static class EarlierTraining
{
    /// <summary>Keeps the state of a training in its folder.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="model">The model, trained.</param>
    /// <param name="measured">What its figures were measured with.</param>
    /// <param name="figures">They, from the first epoch on.</param>
    public static void Keep(OutputFolder output, Model model, JsonObject measured, EpochFigures figures) =>
        output.WriteAt(ChosenModel.StateFile, path => TrainingState.Save(model, path, measured.ToJsonString(), figures.Columns));

    /// <summary>What decides about the figures of a training beside the model: those of two trainings of equal values make one curve.</summary>
    public static JsonObject Measured(DataSet data, string loss, double? validationSplit) => new()
    {
        ["data"] = data.Name,
        ["trainImages"] = data.Train.Count,
        ["testImages"] = data.Test.Count,
        ["loss"] = loss,
        ["validationSplit"] = validationSplit,
    };

    /// <summary>Takes up the training of a folder: <see cref="Restore"/>, and its figures.</summary>
    /// <param name="chosen">The model, compiled.</param>
    /// <param name="path">Its <see cref="ChosenModel.State"/>.</param>
    /// <param name="measured">What the figures to come will be measured with.</param>
    /// <returns>The figures so far; none where they were measured with something else.</returns>
    /// <exception cref="TextException">The file cannot be read, or is another model's.</exception>
    public static EpochFigures GoOn(ChosenModel chosen, string path, JsonObject measured)
    {
        var state = Restore(chosen, path);
        return state.About == measured.ToJsonString() ? new EpochFigures(state.Figures) : EpochFigures.None;
    }

    /// <summary>Gives a compiled model the weights and the optimizers' state of a folder.</summary>
    /// <param name="chosen">The model.</param>
    /// <param name="path">Its <see cref="ChosenModel.State"/>.</param>
    /// <exception cref="TextException">The file cannot be read, or is another model's.</exception>
    public static TrainingState Restore(ChosenModel chosen, string path)
    {
        try
        {
            var state = TrainingState.Read(path);
            state.ApplyTo(chosen.Model);
            return state;
        }
        catch (NpzException e)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e, path)), e);
        }
        catch (ModelFileException e)
        {
            throw new TextException(ModelTexts.WeightsUnusable.With(path, chosen.Name, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e)), e);
        }
    }
}
