using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2D"/>.</summary>
internal sealed unsafe class MaxPool2D : StepKernelOf<Ops.MaxPool2D>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) => new Windows<T>(node);

    private sealed class Windows<T>(Node node) : PoolStep<T>(node, ((Ops.MaxPool2D)node.Operation).Window, node.Inputs[0].Shape, node.Shape) where T : unmanaged, ILanes<T>
    {
        private readonly Place _images = node.Inputs[0].Place;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        protected override void Visit(in View view, nint result)
        {
            for (var channel = 0; channel < view.Channels; channel += 16)
            {
                var largest = T.OfBits(unchecked((int)0xff800000));
                var row = _images.Pointer + view.First + channel;
                for (var rows = view.Rows; rows > 0; rows--, row += view.RowStep)
                {
                    var pixel = row;
                    for (var columns = view.Columns; columns > 0; columns--, pixel += view.ColumnStep)
                    {
                        var element = T.Load(pixel);
                        largest = T.Select(T.LessOrEqual(element, largest), largest, T.Select(T.Equal(largest, largest), element, largest));
                    }
                }

                Store(largest, To.Pointer + result + channel, view.CountFrom(channel));
            }
        }
    }
}
