using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>What a TF_Buffer begins with.</summary>
/// <param name="Data">The bytes.</param>
/// <param name="Length">How many.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BufferContent(nint Data, nuint Length);
