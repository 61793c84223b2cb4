using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2DPick"/>.</summary>
internal sealed unsafe class MaxPool2DPick : StepKernelOf<Ops.MaxPool2DPick>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) => new Windows<T>(node);

    private sealed class Windows<T>(Node node) : PoolStep<T>(node, ((Ops.MaxPool2DPick)node.Operation).Window, node.Inputs[0].Shape, node.Shape) where T : unmanaged, ILanes<T>
    {
        private readonly Place _images = node.Inputs[0].Place;
        private readonly Place _largest = node.Inputs[1].Place;
        private readonly Place _others = node.Inputs[2].Place;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        protected override void Visit(in View view, nint result)
        {
            var aside = _others.Pointer - _images.Pointer;
            for (var channel = 0; channel < view.Channels; channel += 16)
            {
                T largest = T.Load(_largest.Pointer + result + channel), picked = T.Zero, open = T.OfBits(-1);
                var row = _images.Pointer + view.First + channel;
                for (var rows = view.Rows; rows > 0; rows--, row += view.RowStep)
                {
                    var pixel = row;
                    for (var columns = view.Columns; columns > 0; columns--, pixel += view.ColumnStep)
                    {
                        var here = T.Equal(T.Load(pixel), largest) & open;
                        open = T.AndNot(open, here);
                        picked |= T.Load(pixel + aside) & here;
                    }
                }

                Store(picked, To.Pointer + result + channel, view.CountFrom(channel));
            }
        }
    }
}
