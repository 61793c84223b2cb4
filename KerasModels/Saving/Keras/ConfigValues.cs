using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.Common;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Schedules;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Single values of configs: numbers, texts, lists, choices, and objects with a class name.</summary>
internal static class ConfigValues
{
    /// <summary>The value of a key as an object of <paramref name="type"/>.</summary>
    /// <exception cref="KerasConfigException">It is of another kind.</exception>
    public static object? Read(JsonNode? json, Type type, string where)
    {
        var inner = Nullable.GetUnderlyingType(type);
        if (json is null) return inner is not null || !type.IsValueType ? null : throw Unfit(where, type, json);
        type = inner ?? type;
        if (ConfigKinds.Includes(type) && json is JsonObject) return KerasConfig.ReadObject(type, json, where);
        if (json is JsonArray array) return ReadList(array, type, where);
        if (type.IsEnum) return ReadChoice(json, type, where);
        if (json is JsonObject { } wrapped && wrapped["config"] is JsonValue function) return Read(function, type, where);
        return json.GetValueKind() switch
        {
            JsonValueKind.Number when type == typeof(double) => Number(json),
            JsonValueKind.Number when type == typeof(float) => (float)Number(json),
            JsonValueKind.Number when type == typeof(int) => Whole(Number(json), where),
            JsonValueKind.Number when type == typeof(long) => (long)Whole(Number(json), where),
            JsonValueKind.True or JsonValueKind.False when type == typeof(bool) => json.GetValue<bool>(),
            JsonValueKind.String when type == typeof(string) => json.GetValue<string>(),
            JsonValueKind.String when Conversion(type, typeof(string)) is { } fromText => Converted(fromText, json.GetValue<string>(), where),
            JsonValueKind.Number when Conversion(type, typeof(double)) is { } fromNumber => Converted(fromNumber, Number(json), where),
            JsonValueKind.Number when Conversion(type, typeof(int)) is { } fromWhole => Converted(fromWhole, Whole(Number(json), where), where),
            JsonValueKind.Number when ListElement(type) is not null => ReadList([json.DeepClone()], type, where),
            _ => throw Unfit(where, type, json),
        };
    }

    /// <summary>An option's value as a config has it.</summary>
    public static JsonNode? Write(object? value) => value switch
    {
        null => null,
        ConstantRate constant => JsonValue.Create(constant.Rate),
        bool truth => JsonValue.Create(truth),
        int whole => JsonValue.Create(whole),
        long whole => JsonValue.Create(whole),
        double number => JsonValue.Create(number),
        float number => JsonValue.Create((double)number),
        string text => JsonValue.Create(text),
        Enum choice => JsonValue.Create(NameOf(choice)),
        _ when ConfigKinds.Includes(value.GetType()) => KerasConfig.Write(value),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Write)]),
        _ => JsonValue.Create(value.ToString()),
    };

    /// <summary>A number of JSON, whether parsed or put together here.</summary>
    internal static double Number(JsonNode json) => double.Parse(json.ToJsonString(), CultureInfo.InvariantCulture);

    private static string NameOf(Enum choice)
    {
        var field = choice.GetType().GetField(choice.ToString())!;
        return field.GetCustomAttribute<KerasNameAttribute>()?.Names[0] ?? Snake.Case(field.Name, digits: choice is not DType);
    }

    private static object ReadChoice(JsonNode json, Type type, string where)
    {
        // a dtype may be a policy; models of float64 are read too, to be computed in what the backend has
        var text = (json is JsonObject policy ? policy["config"]?["name"] : json)?.GetValueKind() == JsonValueKind.String
            ? (json is JsonObject ? json["config"]!["name"]! : json).GetValue<string>() : throw Unfit(where, type, json);
        var names = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            names[NameOf((Enum)field.GetValue(null)!)] = field.GetValue(null)!;
            foreach (var alias in field.GetCustomAttribute<KerasNameAttribute>()?.Names ?? []) names[alias] = field.GetValue(null)!;
        }

        if (type == typeof(DType)) (names["float64"], names["int64"]) = (DType.Float32, DType.Int32);
        return names.TryGetValue(text, out var choice) ? choice
            : throw new KerasConfigException($"{where}: '{text}' is not supported. {Nearest.Advice(text, names.Keys)}");
    }

    private static object ReadList(JsonArray array, Type type, string where)
    {
        if (ListElement(type) is not { } element) throw Unfit(where, type, array);
        var items = Array.CreateInstance(element, array.Count);
        for (var i = 0; i < array.Count; i++) items.SetValue(Read(array[i], element, $"{where}[{i}]"), i);
        if (type.IsInstanceOfType(items)) return items;
        if (type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal))
            return type.GetGenericArguments().Length == items.Length ? Activator.CreateInstance(type, [.. items.Cast<object?>()])! : throw Unfit(where, type, array);
        if (type == typeof(Axes)) return Checked(() => Axes.Of((int[])items), where);
        return (Conversion(type, items.GetType()) is { } fromList ? Converted(fromList, items, where) : null) ?? throw Unfit(where, type, array);
    }

    private static Type? ListElement(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (type == typeof(Axes)) return typeof(int);
        if (type.IsGenericType) return type.GetGenericArguments()[0];
        return type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == "op_Implicit" && m.ReturnType == type && m.GetParameters()[0].ParameterType.IsArray)
            .Select(m => m.GetParameters()[0].ParameterType.GetElementType()).FirstOrDefault();
    }

    private static MethodInfo? Conversion(Type type, Type from) => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .FirstOrDefault(m => m.Name == "op_Implicit" && m.ReturnType.IsAssignableTo(type) && m.GetParameters()[0].ParameterType == from);

    private static object? Converted(MethodInfo conversion, object value, string where) =>
        Checked(() => conversion.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], CultureInfo.InvariantCulture), where);

    // the types' own checks know their values, not where they stand
    private static T Checked<T>(Func<T> make, string where)
    {
        try
        {
            return make();
        }
        catch (ArgumentException cause)
        {
            throw new KerasConfigException($"{where}: {cause.Message}", cause);
        }
    }

    private static int Whole(double number, string where) => number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue ? (int)number
        : throw new KerasConfigException($"{where}: expected a whole number, got {number}.");

    private static KerasConfigException Unfit(string where, Type type, JsonNode? json) =>
        new($"{where}: expected {(ListElement(type) is { } e ? $"a list of {e.Name}" : type.Name)}, got {KerasConfig.Shown(json)}.");
}
