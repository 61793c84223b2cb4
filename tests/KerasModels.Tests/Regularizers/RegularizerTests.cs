using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Regularizers;

public class RegularizerTests
{
    /// <summary>Penalties of ((1, −2), (3, 4)): by the formulas, the orthogonal ones by Keras 3.15.</summary>
    public static TheoryData<Regularizer, double> Penalties => new()
    {
        { new L1(0.5), 5 },
        { new L2(0.1), 3 },
        { new L1L2(0.5, 0.1), 8 },
        { new L1L2(), 0 },
        { new L1L2(Magnitudes: 0.5), 5 },
        { Regularizer.FromName("l1"), 0.1 },
        { Regularizer.FromName("L2"), 0.3 },
        { new OrthogonalRegularizer(0.5), 0.5 * 5 / (Math.Sqrt(5) * 5) },
        { new OrthogonalRegularizer(0.5, Directions.Columns), 0.5 * 10 / (Math.Sqrt(10) * Math.Sqrt(20)) },
    };

    [Theory]
    [MemberData(nameof(Penalties), DisableDiscoveryEnumeration = true)]
    public void A_penalty_is_that_of_its_formula(Regularizer regularizer, double expected)
    {
        var weights = new Placeholder("w", [2, 2]).On();
        var program = new Program("p", [new("penalty", regularizer.Penalty(weights))], [], [weights]);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var result = new double[1];

        executable.Run(program, new RunArguments { Feeds = [new(new Tensor([1f, -2, 3, 4], 2, 2))], Fetches = [new(null, result)] });

        Assert.Equal(expected, result[0], 1e-12);
    }

    [Fact]
    public void A_negative_strength_is_refused() => Assert.Contains("at least 0, got -1", Assert.Throws<ArgumentOutOfRangeException>(() => new L2(-1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_regularizer_is_answered_with_the_nearest() => Assert.Contains("'l1_l2'", Assert.Throws<UnknownNameException>(() => Regularizer.FromName("l1_l3")).Message, StringComparison.Ordinal);
}
