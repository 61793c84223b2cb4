using System.Globalization;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

public class OperationContractTests
{
    public static TheoryData<string> Names => OperationCases.Names;

    [Fact]
    public void Every_operation_has_an_example_and_a_misfit()
    {
        var shown = OperationCases.All.Select(c => c.Operation.GetType()).ToHashSet();
        var refused = OperationCases.Misfits.Select(m => m.Operation.GetType()).ToHashSet();
        Assert.Empty(OperationCases.Operations.Where(t => !shown.Contains(t)).Select(t => $"{t.Name} has no example in tests/KerasModels.Tests/Ops/Cases"));
        Assert.Empty(OperationCases.Operations.Where(t => !t.IsSubclassOf(typeof(Leaf)) && !refused.Contains(t)).Select(t => $"{t.Name} has no misfit in tests/KerasModels.Tests/Ops/Cases"));
    }

    [Fact]
    public void Every_example_has_a_name_of_its_own() =>
        Assert.Empty(OperationCases.All.GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Operations_refuse_inputs_that_do_not_fit_with_a_sentence_that_teaches()
    {
        foreach (var (operation, inputs) in OperationCases.Misfits)
        {
            var error = Record.Exception(() => operation.On(inputs));
            Assert.True(error is GraphException, $"{operation} on {string.Join(" and ", inputs.AsEnumerable())}: {error?.ToString() ?? "accepted"}");
            Assert.StartsWith(operation.Kind + ": expected ", error!.Message, StringComparison.Ordinal);
            Assert.Contains(", got ", error.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_wrong_number_of_inputs_is_refused(string name)
    {
        var example = OperationCases.ByName(name);
        Value[] wrong = example.Inputs.Length == 0 ? [OperationCase.Any(DType.Float32, [2])] : [];
        Assert.Throws<GraphException>(() => example.Operation.On(wrong));
    }

    [Theory, MemberData(nameof(Names))]
    public void Results_have_the_inferred_size_and_are_the_same_every_time(string name)
    {
        using var first = new CaseProgram(OperationCases.ByName(name), new ReferenceBackend());
        using var second = new CaseProgram(OperationCases.ByName(name), new ReferenceBackend());
        foreach (var batch in OperationCases.ByName(name).Batches)
        {
            var results = first.Run(batch);
            Assert.Equal(first.Output.Shape.Length(batch), results["y"].Length);
            Assert.Equal(results, first.Run(batch));
            Assert.Equal(results, second.Run(batch));
        }
    }

    [Fact]
    public void Results_and_sentences_do_not_depend_on_the_culture()
    {
        static (List<string> Sentences, List<double[]> Results) Everything() => (
            [.. OperationCases.Misfits.Select(m => Assert.Throws<GraphException>(() => m.Operation.On(m.Inputs)).Message), .. OperationCases.All.Select(c => c.Build().Output.ToString())],
            [.. OperationCases.All.Select(c => new CaseProgram(c, new ReferenceBackend()).Run(c.Batches[0])["y"])]);

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Everything();
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            var french = Everything();
            Assert.Equal(expected.Sentences, french.Sentences);
            Assert.Equal(expected.Results, french.Results);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
