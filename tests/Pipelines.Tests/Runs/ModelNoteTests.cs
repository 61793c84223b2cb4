using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class ModelNoteTests
{
    [Fact]
    public void A_note_comes_back()
    {
        var note = new ModelNote("variational-autoencoder", new Dictionary<string, int> { ["LatentSize"] = 16 }, new ImageShape(20, 30));
        var read = ModelNote.Of(new JsonObject { [ModelNote.Entry] = note.ToJson() })!;
        Assert.Equal((note.Zoo, note.Images), (read.Zoo, read.Images));
        Assert.Equal(note.Sizes, read.Sizes);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"mlgen\": 3}")]
    [InlineData("{\"mlgen\": {\"image\": [28, 28]}}")]
    [InlineData("{\"mlgen\": {\"image\": [28, 28, 2]}}")]
    [InlineData("{\"mlgen\": {\"image\": [28, \"x\", 1]}}")]
    [InlineData("{\"mlgen\": {\"image\": [28, 28, 1], \"sizes\": {\"LatentSize\": -1}}}")]
    public void What_is_no_note_is_none(string json) => Assert.Null(ModelNote.Of(JsonNode.Parse(json)));
}
