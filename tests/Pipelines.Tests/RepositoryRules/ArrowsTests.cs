using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>Which folder may know which: arrows point one way.</summary>
public partial class ArrowsTests
{
    /// <summary>Folder, then the folders it must not mention.</summary>
    public static TheoryData<string, string> Forbidden { get; } = Pairs(
        ("KerasModels", ["Evaluation", "Pipelines"]),
        ("Evaluation", ["KerasModels", "Pipelines"]),
        ("KerasModels/Tensors", ["KerasModels.Graph", "KerasModels.Ops", .. Upper]),
        ("KerasModels/Graph", ["KerasModels.Ops", "KerasModels.Differentiation", .. Upper]),
        ("KerasModels/Ops", ["KerasModels.Differentiation", .. Upper]),
        ("KerasModels/Differentiation", Upper),
        ("KerasModels/Backends", ["KerasModels.Layers", "KerasModels.Losses", "KerasModels.Metrics", "KerasModels.Optimizers", "KerasModels.Models", "KerasModels.Zoo", "KerasModels.Saving"]),
        ("KerasModels/Layers", ["KerasModels.Models", "KerasModels.Zoo", "KerasModels.Backends"]),
        ("KerasModels/Losses", ["KerasModels.Layers", "KerasModels.Models", "KerasModels.Zoo", "KerasModels.Backends"]),
        ("KerasModels/Metrics", ["KerasModels.Layers", "KerasModels.Models", "KerasModels.Zoo", "KerasModels.Backends"]),
        ("KerasModels/Optimizers", ["KerasModels.Layers", "KerasModels.Models", "KerasModels.Zoo", "KerasModels.Backends"]),
        ("KerasModels/Models", ["KerasModels.Zoo"]),
        ("KerasModels/Saving/Npz", ["KerasModels.Layers", "KerasModels.Models"]));

    private static string[] Upper =>
        ["KerasModels.Backends", "KerasModels.Layers", "KerasModels.Losses", "KerasModels.Metrics", "KerasModels.Optimizers", "KerasModels.Models", "KerasModels.Zoo", "KerasModels.Saving"];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_folder_does_not_know_what_stands_above_it(string folder, string stranger)
    {
        var mentions = from source in Sources.Under(folder)
                       from Match use in Uses().Matches(source.Text)
                       where use.Value == "MLGenerative." + stranger || use.Value.StartsWith($"MLGenerative.{stranger}.", StringComparison.Ordinal)
                       select $"{source.Path}: {use.Value}";

        Assert.Empty(mentions);
    }

    private static TheoryData<string, string> Pairs(params (string Folder, string[] Strangers)[] rules)
    {
        var data = new TheoryData<string, string>();
        foreach (var (folder, strangers) in rules)
            foreach (var stranger in strangers) data.Add(folder, stranger);
        return data;
    }

    [GeneratedRegex(@"MLGenerative(?:\.\w+)+")]
    private static partial Regex Uses();
}
