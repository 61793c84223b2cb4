using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2DGradient"/>.</summary>
internal sealed unsafe class MaxPool2DGradient : StepKernelOf<Ops.MaxPool2DGradient>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) => new Windows<T>(node);

    private sealed class Windows<T>(Node node) : PoolStep<T>(node, ((Ops.MaxPool2DGradient)node.Operation).Window, node.Shape, node.Inputs[1].Shape) where T : unmanaged, ILanes<T>
    {
        private readonly Place _images = node.Inputs[0].Place;
        private readonly Place _largest = node.Inputs[1].Place;
        private readonly Place _upstream = node.Inputs[2].Place;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        protected override void Visit(in View view, nint result)
        {
            T largest = T.Load(_largest.Pointer + result), upstream = T.Load(_upstream.Pointer + result), open = T.OfBits(-1);
            for (var row = view.FirstRow; row < view.EndRow; row += view.RowStep)
            {
                for (var column = view.FirstColumn; column < view.EndColumn; column += view.ColumnStep)
                {
                    var at = view.At(row, column);
                    var to = To.Pointer;
                    var here = T.Equal(T.Load(_images.Pointer + at), largest) & open;
                    open = T.AndNot(open, here);
                    Store(T.Load(to + at) + (upstream & here), to + at, view.Count);
                }
            }
        }
    }
}
