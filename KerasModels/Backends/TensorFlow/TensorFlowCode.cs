namespace MLGenerative.KerasModels.Backends.TensorFlow;

/// <summary>How a call of TensorFlow ended (TF_Code).</summary>
public enum TensorFlowCode
{
    /// <summary>It succeeded.</summary>
    Ok = 0,

    /// <summary>It was cancelled.</summary>
    Cancelled = 1,

    /// <summary>TensorFlow does not say why it failed.</summary>
    Unknown = 2,

    /// <summary>Something it was given does not fit.</summary>
    InvalidArgument = 3,

    /// <summary>It took too long.</summary>
    DeadlineExceeded = 4,

    /// <summary>A file, operation or variable is not there.</summary>
    NotFound = 5,

    /// <summary>What is to be made is there already.</summary>
    AlreadyExists = 6,

    /// <summary>It is not allowed.</summary>
    PermissionDenied = 7,

    /// <summary>There is no memory left.</summary>
    ResourceExhausted = 8,

    /// <summary>A variable has no value yet, or a session was closed.</summary>
    FailedPrecondition = 9,

    /// <summary>It was given up.</summary>
    Aborted = 10,

    /// <summary>An index is out of range.</summary>
    OutOfRange = 11,

    /// <summary>This library has no kernel for it.</summary>
    Unimplemented = 12,

    /// <summary>An error inside TensorFlow.</summary>
    Internal = 13,

    /// <summary>A service is not there.</summary>
    Unavailable = 14,

    /// <summary>Data were lost.</summary>
    DataLoss = 15,

    /// <summary>Nobody has said who is asking.</summary>
    Unauthenticated = 16,
}
