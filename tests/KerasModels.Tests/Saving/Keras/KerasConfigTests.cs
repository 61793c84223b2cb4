using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class KerasConfigTests
{
    [Theory]
    [InlineData("""{"class_name": "Adam", "config": {"beta_3": 0.5}}""", "option 'beta_3' is not known. Did you mean 'beta_1'?")]
    [InlineData("""{"class_name": "Adam", "config": {"loss_scale_factor": 2.0}}""", "'loss_scale_factor' is supported as null only, got 2")]
    [InlineData("""{"class_name": "Adam", "config": {"beta_1": "much"}}""", "Adam.beta_1: expected Double, got \"much\"")]
    [InlineData("""{"class_name": "RMSpropp", "config": {}}""", "Did you mean 'RMSprop'?")]
    [InlineData("""{"config": {}}""", "expected a name or an object with a class_name")]
    [InlineData("""{"class_name": "Ad""", "expected JSON")]
    public void A_config_that_cannot_be_read_is_answered_with_the_place_and_what_to_do(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Optimizer>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Unknown_keys_that_are_null_and_keys_of_Keras_2_at_their_defaults_are_passed_over()
    {
        var adam = Assert.IsType<Adam>(KerasConfig.Read<Optimizer>("""{"class_name": "Adam", "config": {"learning_rate": 0.01, "decay": 0.0, "jit_compile": false, "is_legacy_optimizer": false, "novelty": null}}"""));

        Assert.Equal(0.01, adam.LearningRate);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("\"auto\"")]
    public void How_Keras_compiled_its_optimizer_means_nothing_here(string value) =>
        Assert.Equal(0.01, KerasConfig.Read<Optimizer>($$$"""{"class_name": "Adam", "config": {"learning_rate": 0.01, "jit_compile": {{{value}}}}}""").LearningRate);

    [Theory]
    [InlineData("MaxPooling2D", "pool_size", "[]")]
    [InlineData("MaxPooling2D", "pool_size", "[2, 2, 2]")]
    [InlineData("Conv2D", "kernel_size", "[3, 3, 3]")]
    [InlineData("ZeroPadding2D", "padding", "[]")]
    [InlineData("ZeroPadding2D", "padding", "[[1, 1]]")]
    [InlineData("ZeroPadding2D", "padding", "[[1, 1], [1]]")]
    public void A_list_of_another_length_is_answered_with_the_place_and_what_is_expected(string layer, string key, string value)
    {
        var error = Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Layer>($$$"""{"class_name": "{{{layer}}}", "config": {"name": "odd", {{{(layer == "Conv2D" ? "\"filters\": 2, " : "")}}}"{{{key}}}": {{{value}}}}}"""));

        foreach (var text in (string[])["'odd'", key, "Expected "]) Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_one_number_stands_for_rows_and_columns() =>
        Assert.Equal(new Size2D(3, 3), Assert.IsType<MaxPooling2D>(KerasConfig.Read<Layer>("""{"class_name": "MaxPooling2D", "config": {"pool_size": [3]}}""")).Config.PoolSize);

    [Fact]
    public void A_lambda_layer_is_refused_with_the_reason() =>
        Assert.Contains("Python code", Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Layer>("""{"class_name": "Lambda", "config": {}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_layer_of_an_unsupported_type_is_refused() =>
        Assert.Contains("dtype", Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Layer>("""{"class_name": "Dense", "config": {"units": 1, "dtype": "float16"}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_option_without_a_default_is_named() =>
        Assert.Contains("lacks 'units'", Assert.Throws<KerasConfigException>(() => KerasConfig.Read<Layer>("""{"class_name": "Dense", "config": {}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_initializer_regularizer_loss_metric_and_optimizer_that_can_be_made_by_name_gives_its_config_back()
    {
        Check<Initializer>();
        Check<Regularizer>();
        Check<Loss>();
        Check<Metric>();
        Check<Optimizer>();
    }

    [Fact]
    public void A_schedule_is_written_as_an_object_and_a_plain_rate_as_a_number()
    {
        var plain = KerasConfig.Write(new Adam(0.25))["config"]!["learning_rate"]!;
        var scheduled = KerasConfig.Write(new Adam(new CosineDecay(0.1, 10)))["config"]!["learning_rate"]!;

        Assert.Equal(0.25, plain.GetValue<double>());
        Assert.Equal("CosineDecay", scheduled["class_name"]!.GetValue<string>());
        Assert.Equal(10, scheduled["config"]!["decay_steps"]!.GetValue<double>());
    }

    private static void Check<T>() where T : class
    {
        foreach (var type in Registry<T>.Types.Where(t => t.GetConstructors().Any(c => c.GetParameters().All(p => p.HasDefaultValue))))
        {
            var written = KerasConfig.Write(Registry<T>.Create(type.Name));
            var again = KerasConfig.Write(KerasConfig.Read<T>(written.ToJsonString()));
            Assert.True(JsonNode.DeepEquals(written, again), $"{written} became {again}");
        }
    }
}
