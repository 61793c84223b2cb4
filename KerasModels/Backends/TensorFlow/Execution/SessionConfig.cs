using MLGenerative.KerasModels.Backends.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>How sessions are set up.</summary>
internal static class SessionConfig
{
    /// <summary>The message for these options.</summary>
    public static ConfigProto Of(TensorFlowOptions options) => new() { IntraOpParallelismThreads = options.Threads };
}
