using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops.Cases;

internal sealed class PoolingCases : IOperationCases
{
    private static readonly (string Name, Window2D Window, int Height, int Width, int Channels)[] Geometries =
    [
        ("2x2", new(new(2, 2), new(2, 2)), 4, 6, 2),
        ("2x2 with a rest", new(new(2, 2), new(2, 2)), 5, 3, 2),
        ("2x2 same with a rest", new(new(2, 2), new(2, 2), Padding.Same), 5, 3, 2),
        ("3x3 same by steps of 1", new(new(3), new(3), Padding.Same), 4, 3, 1),
        ("3x2 by steps of 2x1", new(new(3, 2), new(2)), 5, 3, 3),
        ("2x2 by steps of 3", new(new(2, 3), new(2, 3)), 5, 6, 1),
        ("2x2 of 19 channels, a rest in rows alone", new(new(2, 2), new(2, 2)), 5, 4, 19),
        ("2x2 of 33 channels", new(new(2, 2), new(2, 2)), 4, 2, 33),
        ("all", new(new(3), new(2)), 3, 2, 2),
    ];

    public IEnumerable<OperationCase> Cases
    {
        get
        {
            foreach (var (name, window, height, width, channels) in Geometries)
            {
                var images = CaseInput.Numbers([Dim.Batch, height, width, channels]);
                var pooled = window.Over(images.Shape, channels)!;
                var fixedImages = images with { IsSmooth = false };
                var largest = new CaseInput(pooled, DType.Float32, (_, batch) => Largest(window, images, batch)) { IsSmooth = false };
                yield return new($"MaxPool2D {name}", new MaxPool2D(window), images);
                yield return new($"MaxPool2DGradient {name}", new MaxPool2DGradient(window), fixedImages, largest, CaseInput.Numbers(pooled));
                yield return new($"MaxPool2DPick {name}", new MaxPool2DPick(window), fixedImages, largest, images);
                yield return new($"AveragePool2D {name}", new AveragePool2D(window), images);
                yield return new($"AveragePool2DGradient {name}", new AveragePool2DGradient(window, height, width), CaseInput.Numbers(pooled));
            }
        }
    }

    public IEnumerable<(Operation Operation, Value[] Inputs)> Misfits
    {
        get
        {
            var window = new Window2D(new(3), new(3));
            Value images = OperationCase.Any(DType.Float32, [Dim.Batch, 5, 4, 2]), pooled = OperationCase.Any(DType.Float32, [Dim.Batch, 3, 2, 2]);
            foreach (var pool in new Operation[] { new MaxPool2D(window), new AveragePool2D(window) })
            {
                yield return (pool, [OperationCase.Any(DType.Float32, [Dim.Batch, 2, 4, 2])]);
                yield return (pool, [OperationCase.Any(DType.Float32, [Dim.Batch, 5])]);
                yield return (pool, [OperationCase.Any(DType.Float32, [4, Dim.Batch, 5, 1])]);
                yield return (pool, [OperationCase.Any(DType.Int32, [Dim.Batch, 5, 4, 2])]);
            }

            yield return (new MaxPool2D(new Window2D(new(0), new(3))), [images]);
            yield return (new MaxPool2DGradient(window), [images, pooled, images]);
            yield return (new MaxPool2DGradient(window), [images, pooled]);
            yield return (new MaxPool2DPick(window), [images, pooled, pooled]);
            yield return (new MaxPool2DPick(window), [images, images, images]);
            yield return (new AveragePool2DGradient(window, 6, 4), [pooled]);
            yield return (new AveragePool2DGradient(window, 0, 4), [pooled]);
        }
    }

    private static double[] Largest(Window2D window, CaseInput images, int batch)
    {
        using var program = new CaseProgram(new OperationCase("largest", new MaxPool2D(window), images), new ReferenceBackend());
        return program.Run(batch)["y"];
    }
}
