namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A kernel that computes nothing: its result is another view of its input's memory.</summary>
internal abstract class ViewKernel : SimdKernel;
