using MLGenerative.KerasModels.Backends;

namespace MLGenerative.KerasModels.Tests.Backends;

/// <summary>Every backend of the library, found by reflection, so that a new one joins the contract tests by itself.</summary>
public static class AllBackends
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(IBackend).Assembly.GetExportedTypes().Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IBackend))).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The backend with its default options; a backend whose native library is not installed skips the test with its own sentence.</summary>
    public static IBackend Create(string typeName)
    {
        var type = Types.Single(t => t.Name == typeName);
        var constructor = type.GetConstructors().Where(c => c.GetParameters().All(p => p.IsOptional)).OrderBy(c => c.GetParameters().Length).FirstOrDefault();
        Assert.True(constructor is not null, $"{typeName} has no public constructor that works without arguments.");
        try
        {
            return (IBackend)constructor.Invoke([.. constructor.GetParameters().Select(p => p.DefaultValue)]);
        }
        catch (System.Reflection.TargetInvocationException e) when (e.InnerException is DllNotFoundException missing)
        {
            Assert.Skip(missing.Message);
            throw;
        }
    }
}
