using System.Runtime.InteropServices;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Backends.TensorFlow.Library;

/// <summary>What is said about a library that is not there or cannot be used.</summary>
public class LibraryLoaderTests
{
    [Fact]
    public void A_missing_library_is_said_to_be_missing_where_it_was_looked_for_and_how_to_get_it()
    {
        using var folder = new TemporaryFolder();
        var message = Message(new LibraryPlaces(null, folder.Path, "none-x64", [Path.Combine(folder.Path, "system")], () => null));
        foreach (var expected in new[] { "was not found", "MLGEN_TENSORFLOW (not set)", folder.Path, Path.Combine(folder.Path, "system"), "Python's tensorflow package", "Three ways", "pip install tensorflow", "lang_c", "-p:TensorFlow=true" })
            Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_place_without_a_library_is_named() =>
        Assert.Contains("MLGEN_TENSORFLOW=/no/such/place", Message(new LibraryPlaces("/no/such/place", "", "linux-x64", [], () => null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("elf")]
    [InlineData("pe")]
    [InlineData("mach")]
    public void A_library_for_another_processor_is_named_as_such(string form)
    {
        var isX64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;
        var head = new byte[128];
        switch (form)
        {
            case "elf":
                "\x7fELF"u8.CopyTo(head);
                head[18] = isX64 ? (byte)183 : (byte)62;
                break;
            case "pe":
                "MZ"u8.CopyTo(head);
                head[60] = 64;
                BitConverter.TryWriteBytes(head.AsSpan(68), isX64 ? (ushort)0xAA64 : (ushort)0x8664);
                break;
            default:
                BitConverter.TryWriteBytes(head, 0xFEEDFACF);
                BitConverter.TryWriteBytes(head.AsSpan(4), isX64 ? 0x0100000Cu : 0x01000007u);
                break;
        }

        Assert.Contains($"is for {(isX64 ? "Arm64" : "X64")} processors", Message(head), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_library_cannot_be_loaded() => Assert.Contains("cannot be loaded", Message("not a library at all, by any means"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_library_that_is_too_old_is_named_with_its_version() =>
        Assert.Contains("is version 1.15.5, which is too old: 2.3 or newer", Message(Compiled("const char* TF_Version() { return \"1.15.5\"; }")), StringComparison.Ordinal);

    [Fact]
    public void A_library_that_lacks_a_function_is_named_with_it()
    {
        var others = LibraryLoader.Symbols.Where(s => s is not ("TF_Version" or "TF_SessionRun")).Select(s => $"void {s}() {{ }}\n");
        Assert.Contains("(version 2.99.0) lacks the function TF_SessionRun.", Message(Compiled("const char* TF_Version() { return \"2.99.0\"; }\n" + string.Concat(others))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_something_else_is_named_as_such() => Assert.Contains("lacks the function TF_Version", Message(Compiled("int answer() { return 42; }")), StringComparison.Ordinal);

    private static string Message(byte[] content)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "library");
        File.WriteAllBytes(file, content);
        var message = Message(new LibraryPlaces(file, folder.Path, "linux-x64", [], () => null));
        Assert.Contains(file, message, StringComparison.Ordinal);
        Assert.Contains("Three ways", message, StringComparison.Ordinal);
        return message;
    }

    private static string Message(LibraryPlaces places) => Assert.Throws<TensorFlowLibraryException>(() => LibraryLoader.Load(places)).Message;

    private static byte[] Compiled(string source)
    {
        using var folder = new TemporaryFolder();
        var (from, to) = (Path.Combine(folder.Path, "library.c"), Path.Combine(folder.Path, "library.so"));
        File.WriteAllText(from, source);
        Assert.SkipWhen(OperatingSystem.IsWindows() || Peers.TryRun("cc", "-shared", "-fPIC", "-w", "-o", to, from) is null, "needs a C compiler called cc: apt install gcc");
        return File.ReadAllBytes(to);
    }
}
