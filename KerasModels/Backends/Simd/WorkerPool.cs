using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>A fixed team of threads, the caller being one of them, that runs one piece of work at a time. Starting it and meeting inside it allocate nothing.</summary>
/// <remarks>Idle workers spin briefly, since training steps follow each other within microseconds, then sleep. With more threads than processors nobody spins. Concurrent callers take turns.</remarks>
public sealed class WorkerPool : IDisposable
{
    private const int IdleSpins = 3000;

    private static readonly Lazy<WorkerPool> s_shared = new(() => new WorkerPool(Environment.ProcessorCount));

    private readonly Lock _turn = new();
    private readonly Worker[] _workers;
    private readonly int _spins;
    private IParallelWork? _work;
    private Exception? _failure;
    private volatile bool _failed, _closed;
    private bool _isRunning, _isCounted;
    private int _generation, _arrived, _meeting, _running;

    /// <summary>A pool of <paramref name="threads"/> threads, the caller included.</summary>
    /// <param name="threads">At least 1; more than there are processors is allowed and slower.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 1,024.</exception>
    public WorkerPool(int threads)
    {
        if (threads is < 1 or > 1024)
            throw new ArgumentOutOfRangeException(nameof(threads), threads, "WorkerPool: expected 1 to 1024 threads. Use Environment.ProcessorCount for all processors.");
        Threads = threads;
        _spins = threads <= Environment.ProcessorCount ? IdleSpins : 0;
        _workers = new Worker[threads - 1];
        for (var i = 0; i < _workers.Length; i++) _workers[i] = new Worker(this, i + 1);
    }

    /// <summary>One pool for all who bring none, with a thread for each processor.</summary>
    public static WorkerPool Shared => s_shared.Value;

    /// <summary>How many threads take part in each run.</summary>
    public int Threads { get; }

    /// <summary>Runs <paramref name="work"/> once on every thread and returns when all are done; the first exception of any of them is thrown here.</summary>
    /// <exception cref="ObjectDisposedException">The pool has been disposed of.</exception>
    internal void Run(IParallelWork work)
    {
        lock (_turn)
        {
            Begin(work, isCounted: true);
            Execute(work, 0, isCounted: true);
            var wait = 0;
            while (Volatile.Read(ref _running) > 0) Pause(ref wait);
            _arrived = 0;
            End();
            if (_failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Runs <paramref name="work"/> on this thread and offers it to the others, which may come late or not at all: the work itself knows when it is done. It must not throw.</summary>
    /// <exception cref="ObjectDisposedException">The pool has been disposed of.</exception>
    internal void Offer(IParallelWork work)
    {
        lock (_turn)
        {
            // A worker that is still on its way out of earlier work is not waited for; what it then does is its own work's business.
            Begin(work, isCounted: false);
            work.Run(0);
            End();
        }
    }

    /// <summary>Waits, inside a run, until every thread has come here; what was written before is then visible to all.</summary>
    internal void Meet()
    {
        if (Threads == 1) return;
        var meeting = Volatile.Read(ref _meeting);
        if (Interlocked.Increment(ref _arrived) == Threads)
        {
            _arrived = 0;
            Volatile.Write(ref _meeting, meeting + 1);
            return;
        }

        var wait = 0;
        while (Volatile.Read(ref _meeting) == meeting)
        {
            if (_failed) throw new MeetingCancelledException();
            Pause(ref wait);
        }
    }

    /// <summary>Ends the threads once the current run is over.</summary>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_closed) return;
            _closed = true;
            Interlocked.Add(ref _generation, 2);
            foreach (var worker in _workers) worker.Wake();
        }

        foreach (var worker in _workers) worker.Dispose();
    }

    /// <summary>Waits a moment: spins at first, then lets others run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Pause(ref int wait)
    {
        if (wait < _spins)
        {
            wait++;
            Thread.SpinWait(1);
        }
        else
        {
            Thread.Yield();
        }
    }

    private void Begin(IParallelWork work, bool isCounted)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_isRunning) throw new InvalidOperationException("WorkerPool: work was started from inside work on the same pool. Use a pool of its own.");

        // The generation is odd while the work changes, so that a worker never takes one for the other.
        Interlocked.Increment(ref _generation);
        (_work, _isCounted, _failure, _failed, _isRunning) = (work, isCounted, null, false, true);
        Volatile.Write(ref _running, _workers.Length);
        Interlocked.Increment(ref _generation);
        foreach (var worker in _workers) worker.Wake();
    }

    // Work that is over must not be kept alive by a pool that goes on. A worker that comes now finds none, and it counts for nobody.
    private void End() => (_work, _isRunning) = (null, false);

    private void Execute(IParallelWork work, int thread, bool isCounted)
    {
        try
        {
            work.Run(thread);
        }
        catch (Exception failure)
        {
            // A meeting is cancelled only after the exception to report is in its place.
            Interlocked.CompareExchange(ref _failure, failure, null);
            _failed = true;
        }

        // Offered work is waited for by nobody: a worker that leaves it late must not be counted as one that leaves the run after it.
        if (thread != 0 && isCounted) Interlocked.Decrement(ref _running);
    }

    private sealed class MeetingCancelledException : Exception;

    private sealed class Worker : IDisposable
    {
        private readonly WorkerPool _pool;
        private readonly int _index;
        private readonly Thread _thread;
        private readonly SemaphoreSlim _bell = new(0);
        private int _asleep;

        public Worker(WorkerPool pool, int index)
        {
            (_pool, _index) = (pool, index);
            _thread = new Thread(Loop) { IsBackground = true, Name = $"MLGenerative worker {index}" };
            _thread.Start();
        }

        public void Wake()
        {
            if (Interlocked.Exchange(ref _asleep, 0) == 1) _bell.Release();
        }

        public void Dispose()
        {
            _thread.Join();
            _bell.Dispose();
        }

        private void Loop()
        {
            var seen = 0;
            while (!_pool._closed) seen = Next(seen);
        }

        // A method of its own, so that nothing of the work outlives it on a sleeping thread's stack.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private int Next(int seen)
        {
            while (true)
            {
                for (var spin = 0; spin < _pool._spins * 10 && Volatile.Read(ref _pool._generation) == seen; spin++) Thread.SpinWait(1);

                // A ring meant for the run before may come late, so look again.
                while (Volatile.Read(ref _pool._generation) == seen) Sleep(seen);
                var generation = Volatile.Read(ref _pool._generation);
                var (work, isCounted) = (Volatile.Read(ref _pool._work), _pool._isCounted);
                if (_pool._closed) return seen;
                Thread.MemoryBarrier();
                if (generation % 2 != 0 || generation != Volatile.Read(ref _pool._generation)) continue;
                if (work is not null) _pool.Execute(work, _index, isCounted);
                return generation;
            }
        }

        private void Sleep(int seen)
        {
            Interlocked.Exchange(ref _asleep, 1);

            // The caller raises the generation before it looks at _asleep: either we see the one or it sees the other. Each ring is waited for once.
            if (Volatile.Read(ref _pool._generation) == seen || Interlocked.Exchange(ref _asleep, 0) == 0) _bell.Wait();
        }
    }
}
