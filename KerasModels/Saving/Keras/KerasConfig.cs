using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.Common;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Turns options into Keras's configs and back: one rule for all classes, PascalCase and snake_case, with attributes for what is named otherwise.</summary>
/// <remarks>A config is data: no code in it is run. Keys that are not known are refused, unless null or at a default that means nothing here.</remarks>
public static class KerasConfig
{
    /// <summary>An object from a config: a text such as <c>"mse"</c>, or <c>{"class_name": …, "config": {…}}</c>.</summary>
    /// <typeparam name="T">Its kind: Loss, Optimizer, Initializer and so on.</typeparam>
    /// <exception cref="KerasConfigException">The config cannot be read.</exception>
    public static T Read<T>(JsonNode json) where T : class => (T)ReadObject(typeof(T), json, typeof(T).Name);

    /// <summary>An object from the text of a config.</summary>
    /// <exception cref="KerasConfigException">The text is no JSON, or the config cannot be read.</exception>
    public static T Read<T>(string json) where T : class => Read<T>(Parse(json));

    /// <summary>The config of an object, with module and class name, as Keras's <c>serialize_keras_object</c> gives it.</summary>
    /// <exception cref="KerasConfigException">Keras has no such class.</exception>
    public static JsonObject Write(object value) => value is Model model ? KerasModel.Write(model) : new()
    {
        ["module"] = ConfigKinds.Module(value.GetType()),
        ["class_name"] = value is Layer { KerasClass: var kerasClass } ? kerasClass : value.GetType().Name,
        ["config"] = value is Layer layer ? LayerConfigs.Write(layer) : WriteOptions(value),
        ["registered_name"] = null,
    };

    internal static JsonNode Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) ?? throw new KerasConfigException("A Keras config: expected an object, got null.");
        }
        catch (JsonException error)
        {
            throw new KerasConfigException($"A Keras config: expected JSON, got a text that breaks off or is none ({error.Message})", error);
        }
    }

    /// <summary>A value in an error message: its beginning, where it is long.</summary>
    internal static string Shown(JsonNode? json) => Excerpt.Of(json?.ToJsonString() ?? "null");

    internal static object ReadObject(Type kind, JsonNode json, string where)
    {
        var name = (json is JsonObject ? json["class_name"] : json) is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>()
            : throw new KerasConfigException($"{where}: expected a name or an object with a class_name, got {Shown(json)}.");
        if (name == "Lambda") throw new KerasConfigException($"{where}{Named(json)}: a Lambda layer holds Python code, which is not run here. Put a layer of Keras's in its place and save the model again.");
        if (kind.IsAssignableTo(typeof(Layer)) && KerasModel.Describes(name)) return KerasModel.Read(json);
        try
        {
            var type = ConfigKinds.Find(kind, name);
            if (type.IsAssignableTo(typeof(Layer))) return LayerConfigs.Read(type, name, json["config"] as JsonObject ?? []);
            return ReadOptions(type, Keras2.Upgrade(type.Name, json is JsonObject ? json["config"] as JsonObject ?? [] : []), name);
        }
        catch (UnknownNameException error)
        {
            throw new KerasConfigException(IsOfTheAuthor(json)
                ? $"{where}{Named(json)}: '{Excerpt.Of(name)}' is a class of the file's author, whose code is not in the file. Put a class of Keras's in its place and save the model again, or make the model here and load its weights alone (LoadWeights)."
                : $"{where}: {error.Message}", error);
        }
    }

    // Keras names a registered class Package>Name, and one that is not registered by its module
    private static bool IsOfTheAuthor(JsonNode json) => json is JsonObject
        && (json["registered_name"]?.ToString().Contains('>', StringComparison.Ordinal) == true || (json["module"] is JsonValue module && !module.ToString().StartsWith("keras", StringComparison.Ordinal)));

    private static string Named(JsonNode json) => json is JsonObject && json["config"] is JsonObject config && config["name"] is JsonValue name ? $" '{Excerpt.Of(name.ToString())}'" : "";

    /// <summary>An object of a class from its options.</summary>
    internal static object ReadOptions(Type type, JsonObject config, string where)
    {
        var members = ConfigMember.Of(type);
        RefuseUnknown(type, config, members, where);
        var given = members.Where(m => config.ContainsKey(m.Key) && (config[m.Key] is not null || m.IsNullable)).ToDictionary(m => m, m => ConfigValues.Read(config[m.Key], m.Property.PropertyType, $"{where}.{m.Key}"));
        foreach (var missing in members.Where(m => !given.ContainsKey(m)))
            if (missing.Parameter is { HasDefaultValue: false } || missing.Property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute"))
                throw new KerasConfigException($"{where}: its config lacks '{missing.Key}'.");
        var constructor = ConfigMember.Constructor(type);
        var arguments = constructor.GetParameters().Select(p => members.FirstOrDefault(m => m.Parameter == p) is { } member && given.Remove(member, out var value) ? value : Type.Missing);
        var made = Make(constructor, [.. arguments], where);
        foreach (var (member, value) in given) member.Property.SetValue(made, value);
        return made;
    }

    internal static object Make(ConstructorInfo constructor, object?[] arguments, string where)
    {
        try
        {
            return constructor.Invoke(BindingFlags.OptionalParamBinding, null, arguments, null);
        }
        catch (TargetInvocationException error)
        {
            throw new KerasConfigException($"{where}: {error.InnerException!.Message}", error.InnerException);
        }
    }

    /// <summary>The options of an object.</summary>
    internal static JsonObject WriteOptions(object value)
    {
        var config = new JsonObject();
        foreach (var member in ConfigMember.Of(value.GetType())) config[member.Key] = member.Write(value);
        foreach (var fixedKey in Fixed(value.GetType()))
            if (fixedKey.Written) config[fixedKey.Key] = ConfigValues.Write(fixedKey.Value);
        return config;
    }

    private static IEnumerable<KerasFixedAttribute> Fixed(Type type) => type.GetCustomAttributes<KerasFixedAttribute>(inherit: true);

    private static void RefuseUnknown(Type type, JsonObject config, IReadOnlyList<ConfigMember> members, string where)
    {
        foreach (var (key, value) in config)
        {
            if (value is null || members.Any(m => m.Key == key) || KnownDefaults.Means(key, value)) continue;
            if (Fixed(type).FirstOrDefault(f => f.Key == key) is { } only)
            {
                if (JsonNode.DeepEquals(ConfigValues.Write(only.Value), value) || Same(only.Value, value)) continue;
                throw new KerasConfigException($"{where}: '{key}' is supported as {ConfigValues.Write(only.Value)?.ToJsonString() ?? "null"} only, got {Shown(value)}.");
            }

            throw new KerasConfigException($"{where}: option '{key}' is not known. {Nearest.Advice(key, members.Select(m => m.Key))}");
        }
    }

    private static bool Same(object? expected, JsonNode value) => expected is int or double && value.GetValueKind() == JsonValueKind.Number
        && Convert.ToDouble(expected, System.Globalization.CultureInfo.InvariantCulture) == ConfigValues.Number(value);
}
