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
            var share = T.Load(_upstream.Pointer + result) / T.Of(view.Elements);
            for (var row = view.FirstRow; row < view.EndRow; row += view.RowStep)
            {
                for (var column = view.FirstColumn; column < view.EndColumn; column += view.ColumnStep)
                {
                    var to = To.Pointer + view.At(row, column);
                    Store(T.Load(to) + share, to, view.Count);
                }
            }
        }
    }
}
