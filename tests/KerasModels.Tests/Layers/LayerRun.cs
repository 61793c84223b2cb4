using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

/// <summary>One layer run on the reference backend.</summary>
internal static class LayerRun
{
    /// <summary>What a layer gives for samples in the first dimension, and the shape of it; its changes are committed.</summary>
    public static (double[] Values, int[] Shape) Of(Layer layer, Tensor samples, bool training = false, ulong step = 0, int calls = 1)
    {
        var context = new CallContext(training);
        var x = new Placeholder("x", [Dim.Batch, .. samples.Shape.From(1)]).On();
        var y = layer.On(context, x);
        for (var call = 1; call < calls; call++) y = layer.On(context, x);
        var program = new Program("layer", [new("y", y)], context.Assigns, [x]);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var values = new double[y.Shape.Length(samples.Rows)];
        executable.Run(program, new RunArguments
        {
            Batch = samples.Rows,
            Feeds = [new Feed(samples)],
            Fetches = [new Fetch(null, values)],
            Random = new RandomKey(3, RandomDomain.Training),
            Step = step,
        });
        return (values, y.Shape.At(samples.Rows));
    }

    /// <summary>Numbers 1, 2, 3, … in a shape.</summary>
    public static Tensor Counting(params ReadOnlySpan<int> shape)
    {
        var length = 1;
        foreach (var size in shape) length *= size;
        return new Tensor([.. Enumerable.Range(1, length).Select(i => (float)i)], shape);
    }

    /// <summary>The sentence with which a layer refuses a shape or its options.</summary>
    public static string Refusal(Func<object> action) => Assert.Throws<LayerException>(action).Message;
}
