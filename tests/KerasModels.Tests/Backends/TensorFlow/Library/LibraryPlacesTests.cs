using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Backends.TensorFlow.Library;

/// <summary>Where the library is looked for, on folders laid out as packages and archives lay them out.</summary>
public class LibraryPlacesTests
{
    [Theory]
    [InlineData("linux-x64", "libtensorflow.so")]
    [InlineData("linux-x64", "libtensorflow.so.2")]
    [InlineData("linux-x64", "libtensorflow_cc.so.2")]
    [InlineData("linux-arm64", "libtensorflow.so.2")]
    [InlineData("win-x64", "tensorflow.dll")]
    [InlineData("osx-x64", "libtensorflow.dylib")]
    [InlineData("osx-arm64", "libtensorflow.2.dylib")]
    public void A_package_s_library_is_found_beside_the_program(string platform, string name)
    {
        using var folder = new TemporaryFolder();
        var file = Make(folder.Path, "runtimes", platform, "native", name);
        Assert.Equal([file], Places(folder.Path, platform).Files());
    }

    [Fact]
    public void Another_platform_s_library_is_not_taken()
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, "runtimes", "win-x64", "native", "tensorflow.dll");
        Make(folder.Path, "runtimes", "osx-arm64", "native", "libtensorflow.dylib");
        Assert.Empty(Places(folder.Path, "linux-x64").Files());
    }

    [Fact]
    public void Program_system_and_Python_are_asked_in_this_order()
    {
        using var folder = new TemporaryFolder();
        var python = Make(folder.Path, "python", "libtensorflow_cc.so.2");
        var system = Make(folder.Path, "system", "libtensorflow.so.2");
        var beside = Make(folder.Path, "program", "libtensorflow.so");
        var places = new LibraryPlaces(null, Path.Combine(folder.Path, "program"), "linux-x64", [Path.Combine(folder.Path, "system")], () => Path.Combine(folder.Path, "python"));
        Assert.Equal([beside, system, python], places.Files());
    }

    [Fact]
    public void Python_is_not_started_when_the_library_is_nearer()
    {
        using var folder = new TemporaryFolder();
        var file = Make(folder.Path, "libtensorflow.so");
        var places = new LibraryPlaces(null, folder.Path, "linux-x64", [], () => throw new InvalidOperationException("asked"));
        Assert.Equal(file, places.Files().First());
    }

    [Theory]
    [InlineData("")]
    [InlineData("lib")]
    [InlineData("runtimes/linux-x64/native")]
    public void The_folder_that_is_named_and_its_usual_sub_folders_are_looked_at_and_nothing_else(string below)
    {
        using var folder = new TemporaryFolder();
        var file = Make(folder.Path, "named", below, "libtensorflow.so.2");
        Make(folder.Path, "program", "libtensorflow.so");
        var places = Places(Path.Combine(folder.Path, "program"), "linux-x64") with { Named = Path.Combine(folder.Path, "named") };
        Assert.Equal([file], places.Files());
    }

    [Fact]
    public void A_file_that_is_named_may_have_any_name()
    {
        using var folder = new TemporaryFolder();
        var file = Make(folder.Path, "my-tensorflow.bin");
        Assert.Equal([file], (Places(folder.Path, "linux-x64") with { Named = file }).Files());
    }

    private static LibraryPlaces Places(string program, string platform) => new(null, program, platform, [], () => null);

    private static string Make(params string[] parts)
    {
        var file = Path.GetFullPath(Path.Combine(parts));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
