using System.Reflection;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>An option of a class: a property, the key it has in configs, and the constructor's parameter for it, if any.</summary>
internal sealed record ConfigMember(string Key, PropertyInfo Property, ParameterInfo? Parameter)
{
    /// <summary>Whether it can be set while an object is made.</summary>
    private bool IsSettable => Parameter is not null || Property.SetMethod is { IsPublic: true };

    /// <summary>Whether null is a value of its own; else null in a config asks for the default.</summary>
    public bool IsNullable => new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    /// <summary>The option's value of an object, as a config has it.</summary>
    public JsonNode? Write(object value)
    {
        var json = ConfigValues.Write(Property.GetValue(value));
        return json is JsonArray { Count: 1 } list && Property.GetCustomAttribute<KerasSingleAttribute>() is not null ? list[0]!.DeepClone() : json;
    }

    /// <summary>The constructor that objects are made with: the one that takes most.</summary>
    public static ConstructorInfo Constructor(Type type) => type.GetConstructors().MaxBy(c => c.GetParameters().Length)
        ?? throw new KerasConfigException($"{type.Name} has no public constructor.");

    /// <summary>The options of a class, those of its base classes first.</summary>
    public static IReadOnlyList<ConfigMember> Of(Type type)
    {
        var parameters = Constructor(type).GetParameters();
        var members = from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                      where property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<KerasIgnoreAttribute>() is null
                      let key = KeyOf(property)
                      let parameter = parameters.FirstOrDefault(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase))
                          ?? parameters.FirstOrDefault(p => Snake.Case(p.Name!, digits: true) == key)
                      orderby Depth(property.DeclaringType!)
                      select new ConfigMember(key, property, parameter);
        return [.. members.Where(m => m.IsSettable)];
    }

    private static string KeyOf(PropertyInfo property) =>
        property.GetCustomAttribute<KerasNameAttribute>() is { Names: [var key] } ? key : Snake.Case(property.Name, digits: true);

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
