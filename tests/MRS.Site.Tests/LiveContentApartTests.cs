using System.Reflection;
using MRS.Site.Tests.LiveContent;

namespace MRS.Site.Tests;

/// <summary>
/// Tests of the content of the repository are marked, and run only when they are asked for. Besides them only those of the engine in a
/// browser wait, which need another runtime.
/// </summary>
public sealed class LiveContentApartTests
{
    [Fact]
    public void TestsOfTheLiveContentAreMarkedAndWaitUntilTheyAreAskedFor()
    {
        var tests = typeof(LiveContentApartTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(),
                (type, method) => (Type: type, Name: $"{type.FullName}.{method.Name}", Fact: method.GetCustomAttribute<FactAttribute>()))
            .Where(t => t.Fact is not null)
            .ToList();
        var live = tests.Where(t => t.Type.Namespace!.EndsWith(".LiveContent", StringComparison.Ordinal)).Select(t => t.Name).Order(
            StringComparer.Ordinal).ToList();

        Assert.NotEmpty(live);
        Assert.Equal(live,
            tests.Where(t => t.Fact!.Explicit && !IsMarked(t.Type, "Engine", "browser")).Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            live, tests.Where(t => IsMarked(t.Type, LiveFolder.Trait, LiveFolder.Live)).Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    private static bool IsMarked(Type type, string name, string value) =>
        type.GetCustomAttributes<TraitAttribute>().Any(t => t.Name == name && t.Value == value);
}
