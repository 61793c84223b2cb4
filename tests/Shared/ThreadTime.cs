using System.Runtime.InteropServices;

namespace MLGenerative.Tests.Shared;

/// <summary>How long the current thread has had a processor: other tests and programs on a busy machine do not lengthen it, as they do the time on the clock.</summary>
public static class ThreadTime
{
    private const int LinuxThreadClock = 3, MacThreadClock = 16;

    /// <summary>Milliseconds since the thread began.</summary>
    public static double Milliseconds
    {
        get
        {
            if (OperatingSystem.IsWindows() && GetThreadTimes(GetCurrentThread(), out _, out _, out var kernel, out var user) != 0) return TimeSpan.FromTicks(kernel + user).TotalMilliseconds;
            if (!OperatingSystem.IsWindows() && clock_gettime(OperatingSystem.IsMacOS() ? MacThreadClock : LinuxThreadClock, out var time) == 0) return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
            throw new InvalidOperationException("The system does not tell how long a thread has run.");
        }
    }

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out TimeSpec time);

    [DllImport("kernel32")]
    private static extern nint GetCurrentThread();

    [DllImport("kernel32")]
    private static extern int GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    private readonly record struct TimeSpec(nint Seconds, nint Nanoseconds);
}
