using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.TensorFlow;

public class TensorFlowBackendTests
{
    [Fact]
    public async Task Two_threads_train_two_models_at_once_and_each_learns_what_it_learns_alone()
    {
        var backend = AllBackends.Create(nameof(TensorFlowBackend));
        var alone = new[] { Train(backend, 1), Train(backend, 2) };
        var together = await Task.WhenAll(Task.Run(() => Train(backend, 1)), Task.Run(() => Train(backend, 2)));
        for (var i = 0; i < 2; i++)
            foreach (var (expected, got) in alone[i].Zip(together[i])) Assert.Equal(expected, got, 1e-5f);
        Assert.NotEqual(alone[0], alone[1]);
    }

    [Fact]
    public void Weights_move_with_a_model_from_one_backend_to_the_other_and_back()
    {
        var backend = AllBackends.Create(nameof(TensorFlowBackend));
        using var model = Model(3);
        var data = Data();
        model.Fit(data, data, epochs: 1, batchSize: 32);
        var before = model.Predict(data).Floats;
        model.Backend = backend;
        var there = model.Predict(data).Floats;
        model.Fit(data, data, epochs: 1, batchSize: 32);
        var after = model.Predict(data).Floats;
        model.Backend = Backend.Default;
        var back = model.Predict(data).Floats;
        foreach (var (a, b) in before.Zip(there)) Assert.Equal(a, b, 1e-5f);
        foreach (var (a, b) in after.Zip(back)) Assert.Equal(a, b, 1e-5f);
        Assert.NotEqual(before, back);
    }

    [Fact]
    public void Random_numbers_are_those_of_the_embedded_engine_to_the_bit()
    {
        Value normal = new RandomNormal([Dim.Batch, 7], 3).On(), uniform = new RandomUniform([Dim.Batch, 7], 4).On();
        var results = new[] { Backend.Default, AllBackends.Create(nameof(TensorFlowBackend)) }.Select(backend =>
        {
            var program = new Program("p", [new("n", normal), new("u", uniform)], []);
            float[][] numbers = [new float[35], new float[35]];
            using var executable = backend.Compile(new Module(program));
            executable.Run(program, new RunArguments { Batch = 5, Fetches = [.. numbers.Select(n => new Fetch(n))], Random = new RandomKey(9, RandomDomain.Training), Step = 3 });
            return numbers;
        }).ToArray();
        Assert.Equal(results[0], results[1]);
    }

    [Fact]
    public void A_variable_that_is_assigned_a_feed_keeps_its_value_when_the_next_batch_is_fed()
    {
        var variable = new Variable("v", [2]);
        var x = new Placeholder("x", [2]).On();
        Program keep = new("keep", [], [new(variable, x.Reshape([1, 2]).Reshape([2]))], [x]), read = new("read", [new("y", new VariableRead(variable).On() * 1)], []);
        using var executable = AllBackends.Create(nameof(TensorFlowBackend)).Compile(new Module(keep, new Program("other", [new("y", x * 1)], [], [x]), read));
        var y = new float[2];
        executable.Run(keep, new RunArguments { Feeds = [new(new Tensor([1f, 2], 2))] });
        variable.Read();
        executable.Run(keep, new RunArguments { Feeds = [new(new Tensor([3f, 4], 2))] });
        executable.Run(read, new RunArguments { Fetches = [new(y)] });
        Assert.Equal([3f, 4], y);
    }

    [Fact]
    public void A_step_that_fails_changes_nothing_and_says_which_program()
    {
        Variable a = new("a", [1]);
        var index = new Placeholder("i", [1], DType.Int32).On();
        var program = new Program("step", [new("y", index.ToFloat())], [new(a, new VariableRead(a).On() + 1)], [index]);
        using var executable = AllBackends.Create(nameof(TensorFlowBackend)).Compile(new Module(program));
        Assert.Throws<ArgumentException>(() => executable.Run(program, new RunArguments { Feeds = [new(new Tensor([1], 1))], Fetches = [new(Array.Empty<float>())] }));
        Assert.Equal([0f], a.Read().ToArray());
    }

    [Fact]
    public void A_disposed_executable_refuses_to_run()
    {
        var program = new Program("p", [new("y", new Constant(1).On() * 1)], []);
        var executable = AllBackends.Create(nameof(TensorFlowBackend)).Compile(new Module(program));
        executable.Dispose();
        executable.Dispose();
        Assert.Throws<ObjectDisposedException>(() => executable.Run(program, new RunArguments { Fetches = [new(new float[1])] }));
    }

    private static float[] Train(IBackend backend, ulong seed)
    {
        using var model = Model(seed);
        model.Backend = backend;
        var data = Data();
        model.Fit(data, data, epochs: 3, batchSize: 32);
        return model.Predict(data).Floats;
    }

    private static Sequential Model(ulong seed)
    {
        var model = new Sequential([new Input(12), new Dense(8, "relu"), new BatchNormalization(), new Dropout(0.2), new Dense(12, "sigmoid")]) { Seed = seed };
        model.Compile("adam", "binary_crossentropy");
        return model;
    }

    private static Tensor Data() => new([.. Enumerable.Range(0, 200 * 12).Select(i => i * 37 % 101 / 101f)], 200, 12);
}
