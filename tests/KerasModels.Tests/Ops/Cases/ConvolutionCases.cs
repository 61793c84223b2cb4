using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class ConvolutionCases : IOperationCases
{
    private static readonly (string Name, Window2D Window, int Height, int Width, int Channels, int Filters, int Groups)[] Geometries =
    [
        ("3x3", new(new(3), new(3)), 4, 5, 2, 3, 1),
        ("3x3 same", new(new(3), new(3), Padding.Same), 4, 3, 2, 2, 1),
        ("3x3 same by steps of 2", new(new(3, 2), new(3, 2), Padding.Same), 4, 5, 1, 2, 1),
        ("2x3 same by steps of 1x2", new(new(2), new(3, 2), Padding.Same), 3, 4, 2, 1, 1),
        ("2x2 by steps of 3", new(new(2, 3), new(2, 3)), 5, 6, 1, 2, 1),
        ("2x2 same by steps of 3", new(new(2, 3), new(2, 3), Padding.Same), 5, 4, 2, 1, 1),
        ("3x2 same dilated", new(new(3, 1, 2), new(2, 1, 2), Padding.Same), 4, 5, 1, 2, 1),
        ("2x2 dilated", new(new(2, 1, 2), new(2, 1, 3)), 4, 5, 1, 1, 1),
        ("5x5 same over a smaller image", new(new(5), new(5), Padding.Same), 2, 3, 1, 1, 1),
        ("1x1", new(new(1), new(1)), 2, 2, 3, 2, 1),
        ("1x1 by steps of 2", new(new(1, 2), new(1, 2)), 4, 3, 2, 2, 1),
        ("3x3 same in groups", new(new(3), new(3), Padding.Same), 3, 3, 4, 6, 2),
        ("2x2 in groups of one channel", new(new(2), new(2)), 3, 3, 3, 3, 3),
    ];

    public IEnumerable<OperationCase> Cases
    {
        get
        {
            foreach (var (name, window, height, width, channels, filters, groups) in Geometries)
            {
                var images = CaseInput.Numbers([Dim.Batch, height, width, channels]);
                var kernel = CaseInput.Numbers([window.Rows.Size, window.Columns.Size, channels / groups, filters]);
                var results = CaseInput.Numbers(window.Over(images.Shape, filters)!);
                yield return Case($"Conv2D {name}", new Conv2D(window, groups), images, kernel);
                yield return Case($"Conv2DInputGradient {name}", new Conv2DInputGradient(window, height, width, groups), results, kernel);
                yield return Case($"Conv2DFilterGradient {name}", new Conv2DFilterGradient(window, groups), images, results);
                if (groups > 1) continue;
                var (depthwise, spread) = (CaseInput.Numbers([window.Rows.Size, window.Columns.Size, channels, 2]), CaseInput.Numbers(window.Over(images.Shape, channels * 2)!));
                yield return Case($"DepthwiseConv2D {name}", new DepthwiseConv2D(window), images, depthwise);
                yield return Case($"DepthwiseConv2DInputGradient {name}", new DepthwiseConv2DInputGradient(window, height, width), spread, depthwise);
                yield return Case($"DepthwiseConv2DFilterGradient {name}", new DepthwiseConv2DFilterGradient(window), images, spread);
            }

            // more products an element than one chain of 512 holds, and more filters than a panel of 16
            var wide = new Window2D(new(3), new(3), Padding.Same);
            CaseInput many = CaseInput.Numbers([Dim.Batch, 2, 3, 64]), weights = CaseInput.Numbers([3, 3, 64, 17]), filtered = CaseInput.Numbers([Dim.Batch, 2, 3, 17]);
            yield return Case("Conv2D of many channels", new Conv2D(wide), many, weights) with { Batches = [1, 9], Tolerance = 5e-6 };
            yield return Case("Conv2DInputGradient of many channels", new Conv2DInputGradient(wide, 2, 3), filtered, weights) with { Batches = [1, 9], Tolerance = 5e-6 };
            yield return Case("Conv2DFilterGradient of many channels", new Conv2DFilterGradient(wide), many, filtered) with { Batches = [1, 9], Tolerance = 5e-6 };

            // one channel to sixty-four filters, and thirty-two channels to one, over images of a row too
            foreach (var (name, height, step) in new[] { ("by steps of 1", 5, 1), ("by steps of 2", 6, 2), ("over one row", 1, 1), ("over two rows", 2, 1) })
            {
                var window = new Window2D(new(3, step), new(3, step), Padding.Same);
                foreach (var (channels, filters) in new[] { (1, 64), (32, 1) })
                {
                    CaseInput images = CaseInput.Numbers([Dim.Batch, height, 9, channels]), kernel = CaseInput.Numbers([3, 3, channels, filters]);
                    var results = CaseInput.Numbers(window.Over(images.Shape, filters)!);
                    yield return Case($"Conv2D 3x3 of {channels} to {filters} {name}", new Conv2D(window), images, kernel) with { Batches = [1, 9], Tolerance = 5e-6 };
                    yield return Case($"Conv2DInputGradient 3x3 of {channels} to {filters} {name}", new Conv2DInputGradient(window, height, 9), results, kernel) with { Batches = [1, 9], Tolerance = 5e-6 };
                    yield return Case($"Conv2DFilterGradient 3x3 of {channels} to {filters} {name}", new Conv2DFilterGradient(window), images, results) with { Batches = [1, 9], Tolerance = 5e-6 };
                }
            }

            // more pixels than one chain holds, three channels under one column, and more channels than one filter's slopes take at a time
            foreach (var (columns, width, channels, filters, height) in new[] { (3, 28, 1, 32, 20), (1, 4, 3, 64, 5), (3, 4, 64, 1, 4), (1, 4, 96, 1, 4) })
            {
                var window = new Window2D(new(3), new(columns), Padding.Same);
                CaseInput images = CaseInput.Numbers([Dim.Batch, height, width, channels]), kernel = CaseInput.Numbers([3, columns, channels, filters]);
                yield return Case($"Conv2D 3x{columns} of {channels} to {filters} over {height}x{width}", new Conv2D(window), images, kernel) with { Batches = [1], Tolerance = 5e-6 };
                yield return Case($"Conv2DFilterGradient 3x{columns} of {channels} to {filters} over {height}x{width}", new Conv2DFilterGradient(window), images, CaseInput.Numbers(window.Over(images.Shape, filters)!)) with { Batches = [1], Tolerance = 2e-5 };
            }

            var (plain, twice) = (new Window2D(new(2), new(2)), new Dim(2, true));
            yield return Case("Conv2D with twice the batch", new Conv2D(plain), CaseInput.Numbers([twice, 3, 3, 2]), CaseInput.Numbers([2, 2, 2, 3]));
            yield return new("Conv2D of known size", new Conv2D(plain), CaseInput.Numbers([2, 3, 3, 2]), CaseInput.Numbers([2, 2, 2, 3])) { Tolerance = 3e-6 };
        }
    }

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            var window = new Window2D(new(3), new(3));
            Value images = OperationCase.Any(DType.Float32, [Dim.Batch, 5, 4, 2]), row = OperationCase.Any(DType.Float32, [Dim.Batch, 5]);
            Value kernel = OperationCase.Any(DType.Float32, [3, 3, 2, 4]), results = OperationCase.Any(DType.Float32, [Dim.Batch, 3, 2, 4]);
            Value small = OperationCase.Any(DType.Float32, [Dim.Batch, 2, 4, 2]), wrong = OperationCase.Any(DType.Float32, [3, 2, 2, 4]), integers = OperationCase.Any(DType.Int32, [Dim.Batch, 5, 4, 2]);
            Value[][] pairs = [[images], [images, wrong], [row, kernel], [small, kernel], [integers, kernel], [images, OperationCase.Any(DType.Float32, [3, 3, 3, 4])]];
            foreach (var inputs in pairs)
            {
                yield return (new Conv2D(window), inputs);
                yield return (new DepthwiseConv2D(window), inputs);
            }

            yield return (new Conv2D(window, 0), [images, kernel]);
            yield return (new Conv2D(window, 2), [images, kernel]);
            yield return (new Conv2D(window, 3), [images, kernel]);
            yield return (new Conv2D(new Window2D(new(3, 0), new(3))), [images, kernel]);
            yield return (new Conv2D(new Window2D(new(3, 1, 0), new(3))), [images, kernel]);
            yield return (new Conv2DInputGradient(window, 6, 4), [results, kernel]);
            yield return (new Conv2DInputGradient(window, 5, 0), [results, kernel]);
            yield return (new Conv2DInputGradient(window, 5, 4), [row, kernel]);
            yield return (new Conv2DInputGradient(window, 5, 4), [results, wrong]);
            yield return (new Conv2DFilterGradient(window), [images, images]);
            yield return (new Conv2DFilterGradient(window), [images, row]);
            yield return (new Conv2DFilterGradient(window, 3), [images, results]);
            yield return (new Conv2DFilterGradient(new Window2D(new(-1), new(3))), [images, results]);
            yield return (new DepthwiseConv2DInputGradient(window, 5, 4), [results, wrong]);
            yield return (new DepthwiseConv2DInputGradient(window, 6, 4), [OperationCase.Any(DType.Float32, [Dim.Batch, 3, 2, 8]), kernel]);
            yield return (new DepthwiseConv2DFilterGradient(window), [images, OperationCase.Any(DType.Float32, [Dim.Batch, 3, 2, 3])]);
            yield return (new DepthwiseConv2DFilterGradient(window), [images, row]);
        }
    }

    // up to 50 products are added up: the square root of that many roundings, with the second gradient's on top
    private static OperationCase Case(string name, Operation operation, params CaseInput[] inputs) => new(name, operation, inputs) { Batches = [2, 1, 5], Tolerance = 3e-6 };
}
