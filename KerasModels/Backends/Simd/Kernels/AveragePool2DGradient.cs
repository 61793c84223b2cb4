using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.AveragePool2DGradient"/>.</summary>
internal sealed unsafe class AveragePool2DGradient : StepKernelOf<Ops.AveragePool2DGradient>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) => new Windows<T>(node);

    private sealed class Windows<T>(Node node) : PoolStep<T>(node, ((Ops.AveragePool2DGradient)node.Operation).Window, node.Shape, node.Inputs[0].Shape) where T : unmanaged, ILanes<T>
    {
        private readonly Place _upstream = node.Inputs[0].Place;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        protected override void Visit(in View view, nint result)
        {
            for (var channel = 0; channel < view.Channels; channel += 16)
            {
                var share = T.Load(_upstream.Pointer + result + channel) / T.Of(view.Elements);
                var row = To.Pointer + view.First + channel;
                for (var rows = view.Rows; rows > 0; rows--, row += view.RowStep)
                {
                    var pixel = row;
                    for (var columns = view.Columns; columns > 0; columns--, pixel += view.ColumnStep)
                    {
                        Store((IsTiled ? T.Zero : T.Load(pixel)) + share, pixel, view.CountFrom(channel));
                    }
                }
            }
        }
    }
}
