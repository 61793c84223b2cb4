using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

public class WorkerPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    public void Every_thread_takes_part_in_every_run(int threads)
    {
        using var pool = new WorkerPool(threads);
        var counts = new int[threads];
        var work = new Work(t => Interlocked.Increment(ref counts[t]));
        for (var i = 0; i < 50; i++) pool.Run(work);
        Assert.All(counts, c => Assert.Equal(50, c));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Nobody_passes_a_meeting_before_all_have_come(int threads)
    {
        using var pool = new WorkerPool(threads);
        var (arrived, early) = (0, 0);
        pool.Run(new Work(_ =>
        {
            for (var round = 1; round <= 100; round++)
            {
                Interlocked.Increment(ref arrived);
                pool.Meet();
                if (Volatile.Read(ref arrived) < round * threads) Interlocked.Increment(ref early);
                pool.Meet();
            }
        }));
        Assert.Equal(0, early);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_exception_of_any_thread_reaches_the_caller_and_the_pool_lives_on(int thrower)
    {
        using var pool = new WorkerPool(3);
        for (var i = 0; i < 5; i++)
        {
            var error = Assert.Throws<FormatException>(() => pool.Run(new Work(t =>
            {
                if (t == thrower) throw new FormatException("broken");
                pool.Meet();
            })));
            Assert.Equal("broken", error.Message);
            var count = 0;
            pool.Run(new Work(_ =>
            {
                pool.Meet();
                Interlocked.Increment(ref count);
            }));
            Assert.Equal(3, count);
        }
    }

    [Fact]
    public void Concurrent_callers_take_turns()
    {
        using var pool = new WorkerPool(2);
        var (inside, overlaps) = (0, 0);
        var work = new Work(_ =>
        {
            if (Interlocked.Increment(ref inside) > 2) Interlocked.Increment(ref overlaps);
            pool.Meet();
            Interlocked.Decrement(ref inside);
            pool.Meet();
        });
        var callers = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 50; i++) pool.Run(work);
        })).ToList();
        callers.ForEach(c => c.Start());
        callers.ForEach(c => c.Join());
        Assert.Equal(0, overlaps);
    }

    [Fact]
    public void Runs_allocate_nothing()
    {
        using var pool = new WorkerPool(2);
        var work = new Work(_ => pool.Meet());
        Assert.Equal(0, Allocated.Least(() =>
        {
            for (var i = 0; i < 100; i++) pool.Run(work);
        }));
    }

    /// <summary>The worker leaves what was offered only when the next run has begun; counted as having left that one, it would not be waited for.</summary>
    [Fact]
    public void A_worker_that_comes_late_from_offered_work_is_still_waited_for_in_the_next_run()
    {
        using var pool = new WorkerPool(2);
        for (var round = 0; round < 20; round++)
        {
            using ManualResetEventSlim entered = new(), leave = new();
            pool.Offer(new Work(thread =>
            {
                if (thread == 0)
                {
                    entered.Wait(TestContext.Current.CancellationToken);
                    return;
                }

                entered.Set();
                leave.Wait();
            }));
            var finished = 0;
            pool.Run(new Work(thread =>
            {
                if (thread == 0)
                {
                    leave.Set();
                    return;
                }

                Thread.SpinWait(200_000);
                Volatile.Write(ref finished, 1);
            }));
            Assert.Equal(1, Volatile.Read(ref finished));
        }
    }

    [Fact]
    public void Work_that_is_over_is_not_kept_alive()
    {
        using var pool = new WorkerPool(2);
        var (run, offered) = (Run(pool, (p, work) => p.Run(work)), Run(pool, (p, work) => p.Offer(work)));

        // What a worker still holds of the last work it drops within moments.
        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                GC.Collect();
                return !run.IsAlive && !offered.IsAlive;
            },
            TimeSpan.FromMinutes(1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Run(WorkerPool pool, Action<WorkerPool, IParallelWork> start)
    {
        var work = new Work(_ => { });
        start(pool, work);
        return new(work);
    }

    [Fact]
    public void A_pool_that_is_gone_says_so()
    {
        var pool = new WorkerPool(2);
        pool.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pool.Run(new Work(_ => { })));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkerPool(0));
    }

    private sealed class Work(Action<int> body) : IParallelWork
    {
        public void Run(int thread) => body(thread);
    }
}
