namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Where a value lies. The address can move between runs (the arena grows), so steps keep the place, not the address.</summary>
internal sealed unsafe class Place
{
    /// <summary>The first element or, of a value that a unit alone has, where it would be if the batch lay before the unit; with room for 16 floats after the last.</summary>
    public float* Pointer { get; set; }
}
