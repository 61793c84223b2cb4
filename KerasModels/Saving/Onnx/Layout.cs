namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>In which order the file holds a value's axes.</summary>
internal enum Layout
{
    /// <summary>As the program has them: images are (n, h, w, channels).</summary>
    ChannelsLast,

    /// <summary>Images as ONNX's convolutions take and give them: (n, channels, h, w).</summary>
    ChannelsFirst,
}
