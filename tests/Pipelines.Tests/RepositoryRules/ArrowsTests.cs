using System.Reflection;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>Which folder may know which: arrows point one way.</summary>
public class ArrowsTests
{
    private static readonly string[] Language = ["Tensors", "Identifiers", "Graph", "Ops"];

    /// <summary>Folders, and the folders beside them that they may know; what stands under a folder that is not named counts as the folder.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["KerasModels.Tensors"] = [],
        ["KerasModels.Identifiers"] = [],
        ["KerasModels.Graph"] = ["Tensors"],
        ["KerasModels.Ops"] = ["Tensors", "Graph"],
        ["KerasModels.Differentiation"] = ["Tensors", "Graph", "Ops"],
        ["KerasModels.Backends"] = ["Tensors", "Identifiers", "Graph", "Ops", "Backends.Reference", "Backends.Simd", "Backends.TensorFlow"],
        ["KerasModels.Backends.Reference"] = ["Tensors", "Graph", "Ops", "Backends"],
        ["KerasModels.Backends.Simd"] = ["Tensors", "Graph", "Ops", "Backends"],
        ["KerasModels.Backends.TensorFlow"] = ["Tensors", "Graph", "Ops", "Backends"],
        ["KerasModels.Schedules"] = Language,
        ["KerasModels.Initializers"] = Language,
        ["KerasModels.Regularizers"] = Language,
        ["KerasModels.Losses"] = Language,
        ["KerasModels.Metrics"] = [.. Language, "Losses"],
        ["KerasModels.Optimizers"] = [.. Language, "Schedules"],
        ["KerasModels.Layers"] = [.. Language, "Initializers", "Regularizers"],
        ["KerasModels.Models"] = [.. Language, "Differentiation", "Backends", "Layers", "Initializers", "Regularizers", "Losses", "Metrics", "Optimizers", "Schedules", "Saving", "Saving.Keras"],
        ["KerasModels.Saving"] = Language,
        ["KerasModels.Saving.Onnx"] = [.. Language, "Saving"],
        ["KerasModels.Saving.TensorFlow"] = [.. Language, "Backends", "Backends.TensorFlow", "Saving"],

        // Keras's files hold whole models, and models are loaded from them: these two know each other
        ["KerasModels.Saving.Keras"] = [.. Language, "Layers", "Initializers", "Regularizers", "Losses", "Metrics", "Optimizers", "Schedules", "Models", "Saving"],
        ["KerasModels.Zoo"] = [.. Language, "Differentiation", "Layers", "Initializers", "Regularizers", "Losses", "Metrics", "Optimizers", "Schedules", "Models"],
        ["Pipelines.Texts"] = [],
        ["Pipelines.DataViews"] = [],
        ["Pipelines.Data"] = ["Texts", "DataViews"],
        ["Pipelines.Transforms"] = ["Texts", "DataViews", "Data"],
        ["Pipelines.Generation"] = ["Texts", "DataViews", "Data", "Transforms"],
        ["Pipelines.Runs"] = ["Texts", "DataViews", "Data", "Transforms"],
        ["Pipelines.Labs"] = ["Texts", "DataViews", "Data", "Transforms", "Generation", "Runs"],
        ["Pipelines.Cli"] = ["Texts", "DataViews", "Data", "Transforms", "Generation", "Runs", "Labs"],
        ["Evaluation.Statistics"] = [""],
        ["Evaluation.Similarity"] = ["", "Statistics"],
        ["Evaluation.Generation"] = ["", "Similarity", "Statistics"],
        ["Evaluation.Classification"] = ["", "Generation"],
        ["Evaluation.Filters"] = ["", "Similarity", "Statistics"],
        ["Evaluation.Resampling"] = [""],
        ["Evaluation.Compression"] = ["", "Charts"],
        ["Evaluation.Charts"] = ["", "Statistics"],
        ["Evaluation.Reports"] = ["", "Charts", "Statistics"],
    };

    /// <summary>Each project with the projects it may know.</summary>
    public static TheoryData<string, string[]> Projects { get; } = new() { { "KerasModels", ["Common"] }, { "Evaluation", ["Common"] }, { "Pipelines", ["KerasModels", "Evaluation", "Common"] } };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_knows_only_what_stands_below_it(string project, string[] below)
    {
        var mentions = from pair in TypeReferences.In(Assembly.Load("MLGenerative." + project))
                       let knower = Folder(pair.From)
                       let known = Folder(pair.To)
                       where knower != known && !below.Contains(known.Split('.')[0]) && knower.Contains('.', StringComparison.Ordinal)
                       where !MayKnow[knower].Contains(known.Contains('.', StringComparison.Ordinal) ? known[(project.Length + 1)..] : "")
                       select $"{pair.From.FullName} knows {pair.To.FullName}";

        Assert.Empty(mentions);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_of_a_project_has_its_arrows(string project, string[] below)
    {
        Assert.DoesNotContain(project, below);
        Assert.All(Sources.Under(project).Select(s => s.Path.Split('/')).Where(p => p.Length > 2).Select(p => $"{p[0]}.{p[1]}").Distinct(), folder => Assert.Contains(folder, MayKnow.Keys));
    }

    // the longest folder of the table that the type's namespace is in
    private static string Folder(Type type)
    {
        var name = type.Namespace!["MLGenerative.".Length..];
        return MayKnow.Keys.Where(k => name == k || name.StartsWith(k + ".", StringComparison.Ordinal)).MaxBy(k => k.Length) ?? name.Split('.')[0];
    }
}
