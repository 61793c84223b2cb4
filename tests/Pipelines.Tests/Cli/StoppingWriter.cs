namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>Cancels when a text was written.</summary>
internal sealed class StoppingWriter(CancellationTokenSource stop, string at) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.StartsWith(at, StringComparison.Ordinal) == true) stop.Cancel();
    }
}
