using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

public class DocumentationTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Overloads count together: the compiler (CS1591) tells them apart, and this test that nothing switched the compiler's rule off.</summary>
    [Theory]
    [InlineData("MLGenerative.KerasModels")]
    [InlineData("MLGenerative.Evaluation")]
    [InlineData("MLGenerative.Pipelines")]
    public void Every_public_type_method_property_and_field_is_documented(string assembly)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Value) || m.Element("inheritdoc") is not null).Select(m => m.Attribute("name")!.Value.Split('(', '~')[0].Split("``")[0]).ToHashSet();
        var types = Assembly.Load(assembly).GetExportedTypes().Where(t => t.Namespace is not null && !t.FullName!.Contains('<', StringComparison.Ordinal)).ToArray();
        var members = from type in types
                      from member in type.GetMembers(Own)
                      where member is FieldInfo { IsSpecialName: false } or PropertyInfo or MethodInfo { IsSpecialName: false } && !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.Contains('<', StringComparison.Ordinal)
                      where !(type.IsAssignableTo(typeof(Delegate)))
                      let kind = member is FieldInfo ? 'F' : member is PropertyInfo ? 'P' : 'M'
                      select $"{kind}:{Name(type)}.{member.Name}";

        Assert.Empty(types.Select(t => "T:" + Name(t)).Concat(members).Except(documented));
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
