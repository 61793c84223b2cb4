namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>What the threads of a pool do together.</summary>
internal interface IParallelWork
{
    /// <summary>The part of one thread.</summary>
    /// <param name="thread">From 0 to the number of threads less one.</param>
    void Run(int thread);
}
