using MLGenerative.KerasModels.Backends.Simd.Fusion;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Optimizers;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Fusion;

public class AdamUpdateTests
{
    [Fact]
    public void The_update_that_Adam_asks_for_is_the_composition_that_the_fused_kernel_stands_for()
    {
        var gradient = new Placeholder("g", [64, 8]).On();
        var program = new Program("p", [], new Adam().Update([(new Variable("v", [64, 8]), gradient)]).Assigns, [gradient]);

        Assert.Contains(FusionFinder.In(GraphReader.Read(program, 1).Nodes, _ => false).Values, found => found.Kernel is AdamUpdate);
    }
}
