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
            T largest = T.Load(_largest.Pointer + result), picked = T.Zero, open = T.OfBits(-1);
            for (var row = view.FirstRow; row < view.EndRow; row += view.RowStep)
            {
                for (var column = view.FirstColumn; column < view.EndColumn; column += view.ColumnStep)
                {
                    var at = view.At(row, column);
                    var here = T.Equal(T.Load(_images.Pointer + at), largest) & open;
                    open = T.AndNot(open, here);
                    picked |= T.Load(_others.Pointer + at) & here;
                }
            }

            Store(picked, To.Pointer + result, view.Count);
        }
    }
}
