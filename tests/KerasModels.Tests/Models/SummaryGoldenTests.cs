using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models;

public class SummaryGoldenTests
{
    [Fact]
    public void The_lab_s_models_print_as_in_the_lab()
    {
        var names = new NameScope(NamingStyle.Keras2);
        var input = new Input(784);
        var code = new Dense(32, "relu").Apply(input);
        var last = new Dense(784, "sigmoid");
        var autoencoder = new Model(input, last.Apply(code), names: names);
        var encoder = new Model(input, code, names: names);
        var codeInput = new Input(32);
        var decoder = new Model(codeInput, last.Apply(codeInput), names: names);
        var image = new Input(784);
        LayerOutput layers = image;
        foreach (var units in new[] { 128, 64, 32, 64, 128 }) layers = new Dense(units, "relu").Apply(layers);
        var deep = new Model(image, new Dense(784, "sigmoid").Apply(layers), names: names);

        Assert.Equal(Expected("summaries-keras2", "lab-shallow-autoencoder"), autoencoder.Summary().TrimEnd());
        Assert.Equal(Expected("summaries-keras2", "lab-shallow-encoder"), encoder.Summary().TrimEnd());
        Assert.Equal(Expected("summaries-keras2", "lab-shallow-decoder"), decoder.Summary().TrimEnd());
        Assert.Equal(Expected("summaries-keras2", "lab-deep-autoencoder"), deep.Summary().TrimEnd());
    }

    [Theory]
    [InlineData(NamingStyle.Keras2, "summaries-keras2", "input_9")]
    [InlineData(NamingStyle.Keras3, "summaries-keras3", "input_layer_8")]
    public void Nested_models_print_as_in_Keras(NamingStyle style, string folder, string inputName)
    {
        var encoder = new Sequential([new Input(784), new Dense(24, "relu"), new Dense(2)], "encoder");
        var decoder = new Sequential([new Input(2), new Dense(24, "relu"), new Dense(784, "sigmoid")], "decoder");
        var input = new Input([784], inputName);
        var model = new Model(input, decoder.Apply(encoder.Apply(input)), "nested_autoencoder");

        Assert.Equal(Expected(folder, "nested"), model.Summary(style, 80).TrimEnd());
    }

    [Theory]
    [InlineData(NamingStyle.Keras2, "summaries-keras2", "input_1")]
    [InlineData(NamingStyle.Keras3, "summaries-keras3", "input_layer")]
    public void Named_layers_print_as_in_Keras(NamingStyle style, string folder, string inputName)
    {
        var input = new Input([784], inputName);
        var model = new Model(input, new Dense(784, "sigmoid", name: "image").Apply(new Dense(32, "relu", name: "code").Apply(input)), "autoencoder");

        Assert.Equal(Expected(folder, "shallow"), model.Summary(style, 80).TrimEnd());
    }

    [Fact]
    public void A_model_that_branches_names_what_each_layer_is_connected_to()
    {
        var input = new Input([6], "x");
        var left = new Dense(4, name: "left").Apply(input);
        var right = new Dense(4, name: "right").Apply(input);
        var model = new Model(input, new Concatenate(name: "both").Apply(left, right), "branches");

        Assert.Contains("│ both (Concatenate)    │ (None, 8)         │           0 │ left[0][0],        │\n│                       │                   │             │ right[0][0]        │", model.Summary(NamingStyle.Keras3, 80), StringComparison.Ordinal);
        Assert.Contains(" both (Concatenate)     (None, 8)               0       ['left[0][0]',          ", model.Summary(NamingStyle.Keras2, 80), StringComparison.Ordinal);
    }

    private static string Expected(string folder, string name) => File.ReadAllText(Path.Combine(Golden.Root, folder, name + ".txt")).ReplaceLineEndings("\n").TrimEnd();
}
