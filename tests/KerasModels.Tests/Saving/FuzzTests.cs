using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>What damaged files are held to is measured: a reader that breaks it is seen.</summary>
public class FuzzTests
{
    private static readonly byte[] File = new byte[1000];

    [Fact]
    public void A_reading_and_an_error_that_names_the_file_are_well()
    {
        Assert.Null(Of((_, _) => { }));
        Assert.Null(Of((_, name) => throw new FormatException($"{name}: damaged")));
        Assert.Null(Of((_, _) => GC.KeepAlive(new byte[60 << 20])));
    }

    [Fact]
    public void Another_error_and_one_that_names_no_file_are_seen()
    {
        Assert.Contains("OverflowException", Of((_, name) => throw new OverflowException(name)), StringComparison.Ordinal);
        Assert.Contains("does not name the file", Of((_, _) => throw new FormatException("damaged")), StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_beyond_four_times_the_file_and_64_MB_is_seen() => Assert.Contains("bytes for a file of 1000", Of((_, _) => GC.KeepAlive(new byte[65 << 20])), StringComparison.Ordinal);

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_second_of_a_processor_is_seen_and_a_second_of_waiting_for_one_is_not()
    {
        Assert.EndsWith(" ms", Of((_, _) =>
        {
            for (var start = ThreadTime.Milliseconds; ThreadTime.Milliseconds - start < 1100;) Thread.SpinWait(1000);
        }));
        using var never = new ManualResetEventSlim();
        Assert.Null(Of((_, _) => never.Wait(1100, TestContext.Current.CancellationToken)));
    }

    private static string? Of(Action<byte[], string> read) => new Fuzz(read, typeof(FormatException)).Check(File, "file 1");
}
