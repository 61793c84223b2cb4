using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.TensorFlow;
using MLGenerative.KerasModels.Saving.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.TensorFlow;

/// <summary>What is asked of graphs of anybody's and cannot be had: one type of error, which says what can.</summary>
public sealed class ScoringFunctionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_input_or_signature_is_answered_with_those_there_are()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        Assert.Contains("serving_default", Assert.Throws<ModelFileException>(() => ScoringFunction.LoadSavedModel(Shallow, "no-such")).Message, StringComparison.Ordinal);
        using var scoring = ScoringFunction.LoadSavedModel(Shallow);
        Assert.Contains($"called {scoring.Inputs[0]}, got none", Assert.Throws<TensorFlowException>(() => scoring.Run(new Dictionary<string, Tensor>())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_array_for_a_graph_that_takes_several_is_answered_with_their_names()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var scoring = ScoringFunction.LoadGraph(SmallGraphs.Two(_folder));
        Assert.Contains("takes a, b and gives y, z", Assert.Throws<TensorFlowException>(() => scoring.Run(new Tensor([1f], 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(DataType.DtString), "string", "another program")]
    [InlineData(nameof(DataType.DtInt64), "int64", "whole numbers")]
    [InlineData(nameof(DataType.DtUint8), "uint8", "bytes")]
    [InlineData(nameof(DataType.DtBool), "bool", "another program")]
    public void Elements_that_cannot_become_the_graph_s_are_refused_with_what_can(string type, string expected, string advice)
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var scoring = ScoringFunction.LoadGraph(SmallGraphs.Of(_folder, Enum.Parse<DataType>(type)));

        var error = Assert.Throws<TensorFlowException>(() => scoring.Run(new Tensor([1f], 1)));

        Assert.All([$"'x' takes elements of type {expected}", "Float32", advice], text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
        Assert.Equal(TensorFlowCode.InvalidArgument, error.Code);
    }

    [Fact]
    public void Whole_numbers_are_scored_as_TensorFlow_s_of_64_bits()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var scoring = ScoringFunction.LoadGraph(SmallGraphs.Of(_folder, DataType.DtInt64));
        Assert.Equal([3, -4], scoring.Run(new Tensor([3, -4], 2)).Integers);
    }

    [Fact]
    public void Results_that_are_no_numbers_or_too_large_are_refused_by_name()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using (var text = ScoringFunction.LoadGraph(SmallGraphs.Text(_folder)))
            Assert.Contains("'y' holds elements of type string", Assert.Throws<TensorFlowException>(() => text.Run(new Tensor([1f], 1))).Message, StringComparison.Ordinal);
        using var large = ScoringFunction.LoadGraph(SmallGraphs.Constant(_folder, 1L << 40));
        Assert.Contains("too large for 32 bits", Assert.Throws<TensorFlowException>(() => large.Run(new Dictionary<string, Tensor>())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_that_does_not_fit_is_what_TensorFlow_says_of_it()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        using var scoring = ScoringFunction.LoadSavedModel(Shallow);
        Assert.Equal(TensorFlowCode.InvalidArgument, Assert.Throws<TensorFlowException>(() => scoring.Run(new Tensor(new float[3], 1, 3))).Code);
    }

    [Theory]
    [InlineData("y:1")]
    [InlineData("y:7")]
    [InlineData("y:-1")]
    [InlineData("y:one")]
    [InlineData("check")]
    public void A_result_that_an_operation_has_not_is_refused_before_TensorFlow_is_asked_for_it(string output)
    {
        AllBackends.Create(nameof(TensorFlowBackend));

        var error = Assert.Throws<TensorFlowException>(() => ScoringFunction.LoadGraph(SmallGraphs.Checking(_folder), output));

        Assert.Contains($"'{output}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_that_give_nothing_are_no_outputs()
    {
        AllBackends.Create(nameof(TensorFlowBackend));

        using var scoring = ScoringFunction.LoadGraph(SmallGraphs.Checking(_folder));

        Assert.Equal(["y"], scoring.Outputs);
        Assert.Equal([1f, 2], scoring.Run(new Tensor([1f, 2], 1, 2)).Floats);
    }

    [Fact]
    public void A_signature_that_names_a_result_which_its_graph_has_not_is_refused()
    {
        AllBackends.Create(nameof(TensorFlowBackend));
        var to = Path.Combine(_folder.Path, "odd");
        foreach (var file in Directory.EnumerateFiles(Shallow, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Shallow, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var saved = SavedModel.Parser.ParseFrom(File.ReadAllBytes(Path.Combine(to, "saved_model.pb")));
        var port = saved.MetaGraphs[0].SignatureDef["serving_default"].Outputs.Values.First();
        port.Name = port.Name.Split(':')[0] + ":9";
        File.WriteAllBytes(Path.Combine(to, "saved_model.pb"), saved.ToByteArray());

        Assert.Contains(port.Name, Assert.Throws<TensorFlowException>(() => ScoringFunction.LoadSavedModel(to)).Message, StringComparison.Ordinal);
    }

    private static string Shallow => Path.Combine(Golden.Root, "models-keras3", "shallow-saved_model");
}
