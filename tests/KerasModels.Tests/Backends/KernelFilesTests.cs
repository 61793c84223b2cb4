using MLGenerative.KerasModels.Tests.Ops;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Backends;

/// <summary>An operation's kernels are in files of its name; what is missing is named.</summary>
public class KernelFilesTests
{
    [Fact]
    public void Every_operation_has_a_file_of_its_name_in_Ops() => Assert.Empty(Missing("Ops"));

    [Fact]
    public void Every_operation_has_a_reference_kernel() => Assert.Empty(Missing("Backends/Reference/Kernels"));

    [Fact]
    public void Every_operation_has_a_simd_kernel() => Assert.Empty(Missing("Backends/Simd/Kernels"));

    [Fact]
    public void Every_operation_has_an_ONNX_node_or_one_that_says_why_it_is_not_exported() => Assert.Empty(Missing("Saving/Onnx/Nodes"));

    [Fact]
    public void Every_operation_has_a_TensorFlow_node()
    {
        const string Folder = "Backends/TensorFlow/Nodes";
        Assert.SkipUnless(Directory.Exists(Path.Combine(Repository.Root, "KerasModels", Folder)), $"KerasModels/{Folder} is not there yet; this test runs once it is.");
        Assert.Empty(Missing(Folder));
    }

    private static IEnumerable<string> Missing(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "KerasModels", folder), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        return OperationCases.Operations.Where(t => !files.Contains(t.Name)).Select(t => $"KerasModels/{folder}/{t.Name}.cs is missing");
    }
}
