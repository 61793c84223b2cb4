using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Schedules;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.KerasModels.Tests.KerasFigures;

namespace MLGenerative.KerasModels.Tests.Optimizers;

public class OptimizerTests
{
    /// <summary>The optimizers whose slots are averages or sums of gradients, on every backend.</summary>
    public static TheoryData<string, string> NamesAndBackends
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in (string[])["adam", "adamw", "rmsprop", "adagrad", "nadam", "adadelta"])
                foreach (var backend in AllBackends.Types) data.Add(name, backend.Name);
            return data;
        }
    }

    public static TheoryData<int, string> Cases => Figures.Of("optimizers");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_optimizer_with_options_moves_variables_as_Keras_does(int place, string name)
    {
        var entry = Figures.Entry("optimizers", place);
        var expected = entry["after"]!.AsArray().Select(v => v!.GetValue<double>()).ToArray();

        var after = Train(KerasConfig.Read<Optimizer>(entry), 5);

        for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - after[i]) < 1e-7, $"{name}[{i}]: expected {expected[i]:R}, got {after[i]:R}");
    }

    [Theory]
    [InlineData("adam")]
    [InlineData("nadam")]
    [InlineData("adamax")]
    public void Scalars_after_a_jump_are_those_of_the_same_step(string name)
    {
        Optimizer walked = name, jumped = name;
        Span<double> a = stackalloc double[8], b = stackalloc double[8];
        for (var i = 0; i < 1000; i++) walked.NextScalars(a);
        jumped.Iterations = 999;

        jumped.NextScalars(b);

        Assert.Equal(a.ToArray(), b.ToArray());
        walked.Iterations = 2;
        jumped.Iterations = 2;
        walked.NextScalars(a);
        jumped.NextScalars(b);
        Assert.Equal(a.ToArray(), b.ToArray());
    }

    [Fact]
    public void Slots_below_two_to_the_minus_hundred_become_zero()
    {
        var variable = new Variable("v", [1]);
        var gradient = new Placeholder("g", [1]).On();
        var optimizer = new Adam();
        var update = optimizer.Update([(variable, gradient)]);
        var program = new Program("p", [], update.Assigns);
        using var executable = new ReferenceBackend().Compile(new Module(program));

        executable.Run(program, new RunArguments { Feeds = [new(new Tensor([1e-31f], 1))], Scalars = new double[program.Scalars.Count] });

        Assert.All(optimizer.Slots, s => Assert.Equal(0, s.Read()[0]));
    }

    [Theory]
    [MemberData(nameof(NamesAndBackends))]
    public void A_gradient_that_is_not_a_number_leaves_no_number_in_its_weight_and_touches_no_other(string name, string backend)
    {
        Optimizer optimizer = name;
        var variable = new Variable("v", [3]);
        variable.Write([1, 2, 3]);
        var gradient = new Placeholder("g", [3]).On();
        var update = optimizer.Update([(variable, gradient)]);
        var program = new Program("p", [], update.Assigns, [gradient]);
        var scalars = new double[update.Scalars.Count];
        using var executable = AllBackends.Create(backend).Compile(new Module(program));

        // after the second update a NaN that was cleared from the slots would be a number again
        foreach (var slope in (float[])[float.NaN, 1])
        {
            optimizer.NextScalars(scalars);
            executable.Run(program, new RunArguments
            {
                Feeds = [new(new Tensor([1f, slope, 1], 3))],
                Scalars = [.. program.Scalars.Select(s => scalars[update.Scalars.Index().First(u => u.Item == s).Index])],
            });
        }

        Assert.Equal([false, true, false], variable.Read().ToArray().Select(float.IsNaN));
        Assert.All(optimizer.Slots, s => Assert.True(float.IsNaN(s.Read()[1]), $"slot '{s.Name}' is {s.Read()[1]}"));
    }

    [Fact]
    public void The_learning_rate_can_be_set_unless_a_schedule_rules()
    {
        Optimizer plain = new Adam(0.01), scheduled = new Adam(new ExponentialDecay(0.01, 10, 0.5));
        plain.LearningRate = 0.02;

        Assert.Equal(0.02, plain.LearningRate);
        Assert.Contains("ExponentialDecay", Assert.Throws<InvalidOperationException>(() => scheduled.LearningRate = 1).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Slots_stand_in_the_order_in_which_Keras_saves_them()
    {
        var optimizer = new Adam(amsgrad: true) { UseEma = true };
        optimizer.Build([new Variable("a", [1]), new Variable("b", [2])]);

        Assert.Equal(["a_average", "b_average", "a_momentum", "a_velocity", "b_momentum", "b_velocity", "a_velocity_hat", "b_velocity_hat"], optimizer.Slots.Select(s => s.Name));
    }

    [Fact]
    public void Two_ways_to_clip_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Adam { ClipNorm = 1, ClipValue = 1 }.Update([(new Variable("v", [1]), new Placeholder("g", [1]).On())]));

    [Fact]
    public void Moving_averages_become_the_weights_when_training_ends()
    {
        using var model = new Sequential([new Input(1), new Dense(1, useBias: false)]);
        model.SetWeights([new Tensor([0f], 1, 1)]);
        var optimizer = new SGD(0.5) { UseEma = true, EmaMomentum = 0.5 };
        model.Compile(optimizer, "mse");

        // weights 1 and 1 (the optimum, reached at once) after 0: averages 1 and 1; then a target of 3 gives 3 and the average 2
        model.Fit(new Tensor([1f, 1], 2, 1), new Tensor([1f, 3], 2, 1), batchSize: 1, shuffle: false);

        Assert.Equal(2, model.GetWeights()[0].Floats[0], 1e-6);
    }

    private static double[] Train(Optimizer optimizer, int steps)
    {
        Variable[] variables = [new("a", [3]), new("b", [1])];
        variables[0].Write([1, -2, 3]);
        variables[1].Write([0.5f]);
        Value[] gradients = [new Placeholder("ga", [3]).On(), new Placeholder("gb", [1]).On()];
        var update = optimizer.Update([.. variables.Zip(gradients)]);
        var program = new Program("p", [], update.Assigns, gradients);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var scalars = new double[update.Scalars.Count];
        for (var k = 0; k < steps; k++)
        {
            optimizer.NextScalars(scalars);
            executable.Run(program, new RunArguments
            {
                Feeds = [new(new Tensor([0.5f * (k + 1), -1.5f, 2], 3)), new(new Tensor([k % 2 == 0 ? 1f : -1], 1))],
                Scalars = [.. program.Scalars.Select(s => scalars[update.Scalars.Index().First(u => u.Item == s).Index])],
            });
        }

        return [.. variables.SelectMany(v => ((ReferenceExecutable)executable).Read(v).ToArray())];
    }
}
