using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class SmallZooTests
{
    /// <summary>What holds for every name (the same bits, no allocation) then holds for every model, those added later too.</summary>
    [Fact]
    public void Every_model_of_the_zoo_has_a_name()
    {
        var models = typeof(ModelZoo).Assembly.GetTypes().Where(t => t is { IsPublic: true, IsAbstract: false } && t.Namespace == typeof(ModelZoo).Namespace
            && (t.IsAssignableTo(typeof(ZooModel)) || (t.IsSealed && t.IsAssignableTo(typeof(Model)))));

        Assert.Equal(models.Select(t => t.Name).Order(), SmallZoo.Names.Select(TypeOf).Order());
    }

    private static string TypeOf(string name) => (GenerativeZoo.Knows(name) ? GenerativeZoo.Create(name).GetType() : ModelZoo.Create(name).GetType()).Name;
}
