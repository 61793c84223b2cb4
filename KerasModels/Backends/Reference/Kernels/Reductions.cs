using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Which element of a reduced array each element of an array goes to.</summary>
internal static class Reductions
{
    public static IEnumerable<(int Place, int Reduced)> Places(NdArray array, Axes over)
    {
        var strides = new int[array.Shape.Length];
        for (int axis = strides.Length - 1, step = 1; axis >= 0; axis--)
        {
            if (over.Contains(axis)) continue;
            strides[axis] = step;
            step *= array.Shape[axis];
        }

        for (var place = 0; place < array.Data.Length; place++)
        {
            var (reduced, rest) = (0, place);
            for (var axis = strides.Length - 1; axis >= 0; rest /= array.Shape[axis--]) reduced += rest % array.Shape[axis] * strides[axis];
            yield return (place, reduced);
        }
    }
}
