using System.Globalization;
using System.Runtime.CompilerServices;

/// <summary>Runs every test under French number formats unless <c>MLGEN_TEST_CULTURE</c> names others, so that a forgotten invariant format shows at once.</summary>
internal static class FrenchCulture
{
#pragma warning disable CA2255 // A test program's culture has to be set before its first test, and it has no entry point of ours.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        var culture = CultureInfo.GetCultureInfo(Environment.GetEnvironmentVariable("MLGEN_TEST_CULTURE") ?? "fr-FR");
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.CurrentCulture = culture;
    }
}
