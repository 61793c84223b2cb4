using System.Reflection;
using System.Xml.Linq;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

public class DocumentationTests
{
    [Theory]
    [InlineData("MLGenerative.KerasModels")]
    [InlineData("MLGenerative.Evaluation")]
    [InlineData("MLGenerative.Pipelines")]
    public void Every_public_type_and_method_is_documented(string assembly)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Value) || m.Element("inheritdoc") is not null).Select(m => m.Attribute("name")!.Value).ToHashSet();
        var types = Assembly.Load(assembly).GetExportedTypes().Where(t => !t.Name.StartsWith('<') && t.DeclaringType is null && t.Namespace is not null);

        Assert.Empty(types.Where(t => !documented.Contains("T:" + t.FullName)).Select(t => t.FullName));
    }
}
