using MLGenerative.Pipelines.Runs.Parity;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs.Parity;

public class KerasHistoryTests
{
    [Fact]
    public void Python_s_words_for_what_is_no_number_keep_their_meaning()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "history.json");
        File.WriteAllText(path, """{"history": {"loss": [1.5, NaN, Infinity, -Infinity, null], "a \"NaN\" b, Infinity": [1, 2, 3, 4, 5]}}""");

        var history = KerasHistory.Read(path);

        Assert.Equal([1.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.NaN], history.Figures["loss"]);
        Assert.Equal([1, 2, 3, 4, 5], history.Figures["a \"NaN\" b, Infinity"]);
    }
}
