using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Writes an output where the caller wants it.</summary>
/// <param name="from">The output.</param>
/// <param name="index">Its place among the program's outputs.</param>
/// <param name="length">Its elements.</param>
/// <param name="type">What they are.</param>
internal sealed unsafe class FetchStep(Place from, int index, int length, DType type) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end)
    {
        var fetch = context.Arguments.Fetches[index];
        if (type == DType.Float32 && fetch.Floats is { } floats) new ReadOnlySpan<float>(from.Pointer, length).CopyTo(floats.AsSpan(fetch.Offset));
        for (var i = 0; i < length && (type != DType.Float32 || fetch.Doubles is not null); i++)
        {
            var number = type switch
            {
                DType.Float32 => from.Pointer[i],
                DType.Int32 => ((int*)from.Pointer)[i],
                _ => ((int*)from.Pointer)[i] != 0 ? 1.0 : 0,
            };
            if (fetch.Doubles is not null) fetch.Doubles[fetch.Offset + i] = number;
            if (type != DType.Float32 && fetch.Floats is not null) fetch.Floats[fetch.Offset + i] = (float)number;
        }
    }
}
