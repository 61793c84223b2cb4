using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Tests.Saving.Hdf5;

public class Hdf5TreeTests
{
    [Fact]
    public void A_group_that_several_links_name_is_shown_once()
    {
        var source = new Hdf5Source(new byte[8], "links.h5");
        var below = new Hdf5Group(source, "/0", null, new Dictionary<string, Hdf5Array>());
        for (var level = 1; level <= 40; level++)
        {
            var group = new Hdf5Group(source, $"/{level}", null, new Dictionary<string, Hdf5Array>());
            group.Add("first", below);
            group.Add("second", below);
            below = group;
        }

        var nodes = Hdf5Tree.Of(below);
        Assert.Equal("the same as /39", nodes[1].What);
        Assert.Equal("the same as /38", nodes[0].Children[1].What);
    }
}
