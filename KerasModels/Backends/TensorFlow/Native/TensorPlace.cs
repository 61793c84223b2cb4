using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Output: one result of an operation.</summary>
/// <param name="Operation">The TF_Operation, owned by its graph.</param>
/// <param name="Index">Which result.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TensorPlace(nint Operation, int Index);
