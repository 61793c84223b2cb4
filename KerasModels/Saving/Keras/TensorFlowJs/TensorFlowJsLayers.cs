using System.Text.Json.Nodes;

namespace MLGenerative.KerasModels.Saving.Keras.TensorFlowJs;

/// <summary>What TensorFlow.js 4.22 can read: a test asks it. Another layer is refused here, not in the reader's browser.</summary>
internal static class TensorFlowJsLayers
{
    /// <summary>The layers of Keras that TensorFlow.js has and computes alike.</summary>
    public static readonly HashSet<string> Known =
    [
        "Activation", "Add", "Average", "AveragePooling2D", "BatchNormalization", "Concatenate", "Conv2D", "Conv2DTranspose", "Cropping2D", "Dense", "DepthwiseConv2D", "Dot", "Dropout", "ELU", "Embedding", "Flatten",
        "GaussianDropout", "GaussianNoise", "GlobalAveragePooling2D", "GlobalMaxPooling2D", "InputLayer", "LayerNormalization", "LeakyReLU", "MaxPooling2D", "Maximum", "Minimum", "Model", "Multiply", "PReLU", "Permute", "ReLU",
        "RepeatVector", "Rescaling", "Reshape", "SeparableConv2D", "Sequential", "Softmax", "UpSampling2D", "ZeroPadding2D",
    ];

    // its hardSigmoid is that of Keras 2, with other slopes
    /// <summary>The activations that TensorFlow.js has and computes alike.</summary>
    public static readonly HashSet<string> Activations = ["elu", "gelu", "linear", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "softmax", "softplus", "softsign", "swish", "silu", "tanh"];

    /// <summary>Puts what TensorFlow.js has under another name under that, in the model and everything in it, and refuses what it has not.</summary>
    /// <exception cref="KerasConfigException">It does not; the message names the layer.</exception>
    public static void Adapt(JsonObject entry)
    {
        var config = (JsonObject)entry["config"]!;
        var name = $"{entry["class_name"]} '{config["name"]}'";
        if (!Known.Contains(entry["class_name"]!.ToString())) throw Missing($"no layer {name}");
        if (config["activation"] is { } activation && !Activations.Contains(activation.ToString())) throw Missing($"no activation '{Short(activation)}', which {name} has");
        if (config["groups"] is JsonValue groups && groups.GetValue<int>() != 1) throw Missing($"no convolutions in groups, as {name} is");
        if (config["output_padding"] is { } padding) throw Missing($"no output padding, which {name} has ({padding.ToJsonString()})");
        if (config["interpolation"]?.ToString() == "bilinear") throw Missing($"another bilinear interpolation than that of {name}");
        if (entry["class_name"]!.ToString() == "ELU" && config["alpha"]!.GetValue<double>() != 1) throw Missing($"no other alpha than 1 for {name}");
        if (config["activation"]?.ToString() == "silu") config["activation"] = "swish";

        // a penalty that training adds, with which it calls no layer at all
        config.Remove("activity_regularizer");
        foreach (var (_, value) in config) if (value is JsonObject { Count: > 0 } part && part["class_name"] is not null) Rename(part, name);
        foreach (var layer in config["layers"] as JsonArray ?? []) Adapt((JsonObject)layer!);
    }

    // one regularizer does for both of Keras's; LeCun's initializers have their capital
    private static void Rename(JsonObject part, string layer)
    {
        var given = part["class_name"]!.ToString();
        if (given is "L1" or "L2")
        {
            var config = (JsonObject)part["config"]!;
            (part["class_name"], part["config"]) = ("L1L2", new JsonObject { ["l1"] = config["l1"]?.DeepClone() ?? 0, ["l2"] = config["l2"]?.DeepClone() ?? 0 });
        }
        else if (given is "LecunNormal" or "LecunUniform") part["class_name"] = "LeCun" + given["Lecun".Length..];
        else if (given == "OrthogonalRegularizer") throw Missing($"no {given}, which {layer} has");
    }

    private static string Short(JsonNode activation) => activation is JsonObject given ? given["class_name"]!.ToString() : activation.ToString();

    private static KerasConfigException Missing(string what) => new($"TensorFlow.js has {what}. Export to ONNX instead, which onnxruntime-web runs in a browser, or use another layer.");
}
