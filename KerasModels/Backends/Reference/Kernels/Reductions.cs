using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>What kernels that drop axes share.</summary>
internal static class Reductions
{
    /// <summary>For each axis of an array, how far apart its neighbours' results are; 0 along the axes that are dropped.</summary>
    public static int[] Strides(NdArray array, Axes over)
    {
        var strides = new int[array.Shape.Length];
        for (int axis = strides.Length - 1, step = 1; axis >= 0; axis--)
        {
            if (over.Contains(axis)) continue;
            strides[axis] = step;
            step *= array.Shape[axis];
        }

        return strides;
    }
}
