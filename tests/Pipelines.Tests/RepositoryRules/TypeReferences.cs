using System.Reflection;
using System.Reflection.Emit;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>Which type of an assembly mentions which other, read from signatures and compiled code, so that no spelling hides a mention.</summary>
internal static class TypeReferences
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value & 0xFFFF);

    /// <summary>Pairs of full names without nested types, each once, of types of this project in different namespaces.</summary>
    public static IReadOnlyList<(Type From, Type To)> In(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           from mentioned in Mentions(type)
           from part in Parts(mentioned)
           let pair = (From: Outermost(type), To: Outermost(part))
           where pair.From.Namespace != pair.To.Namespace && IsOurs(pair.From) && IsOurs(pair.To)
           group pair by pair into same
           select same.Key,
    ];

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("MLGenerative.", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? type.GetGenericParameterConstraints().Where(c => !c.IsGenericType)
        : type.GetGenericArguments().Where(a => !a.IsGenericParameter).SelectMany(Parts).Prepend(type);

    private static IEnumerable<Type> Mentions(Type type)
    {
        var attributes = type.GetCustomAttributesData().Concat(type.GetMembers(Own).SelectMany(m => m.GetCustomAttributesData())).Select(a => a.AttributeType);
        var methods = type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).ToArray();
        return attributes.Concat(type.BaseType is { } parent ? [parent] : []).Concat(type.GetInterfaces())
            .Concat(type.GetFields(Own).Select(f => f.FieldType))
            .Concat(methods.SelectMany(m => m.GetParameters()).Select(p => p.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(m => m.ReturnType))
            .Concat(methods.SelectMany(InCode));
    }

    private static IEnumerable<Type> InCode(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        foreach (var token in Tokens(body.GetILAsByteArray()!))
        {
            var member = method.Module.ResolveMember(token, method.DeclaringType!.GetGenericArguments(), method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);
            if (member is Type type) yield return type;
            if (member?.DeclaringType is { } declaring) yield return declaring;
            if (member is MethodInfo { IsGenericMethod: true } generic)
                foreach (var argument in generic.GetGenericArguments()) yield return argument;
        }
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var operation = code[i] == 0xFE ? OpCodesByValue[0xFE00 | code[i + 1]] : OpCodesByValue[code[i]];
            i += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok) yield return BitConverter.ToInt32(code, i);
            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }
}
