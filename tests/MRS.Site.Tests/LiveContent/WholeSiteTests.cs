using System.Reflection;
using MRS.Site.Tests.OutsideTools;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.LiveContent;

/// <summary>
/// Whatever must hold of every page and file of the fixtures holds of the society's site too; programs that are not ours read it as well.
/// </summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class WholeSiteTests
{
    private const string Name = "content";

    private static readonly string[] Rooms = [typeof(PublishedSite).Namespace!, typeof(OutsideTool).Namespace!];

    /// <summary>The content of the repository, built as it is published today.</summary>
    internal static PublishedSite Published => PublishedSite.Of(Name, LiveFolder.Content, LiveFolder.Today);

    /// <summary>Every test of those rooms that is run for each site by its name.</summary>
    public static TheoryData<string, string> Tests =>
        [.. typeof(PublishedSite).Assembly.GetTypes().Where(t => Rooms.Contains(t.Namespace)).SelectMany(t => t.GetMethods()).Where(
            m => Rows(m).Any(IsOfTheSociety))
            .Select(m => (m.DeclaringType!.FullName!, m.Name))];

    [Theory(Explicit = true), MemberData(nameof(Tests))]
    public async Task WhatHoldsOfTheFixturesHoldsOfTheContent(string type, string name)
    {
        var test = typeof(PublishedSite).Assembly.GetType(type)!.GetMethod(name)!;
        Assert.Equal(Name, Published.Name);
        foreach (var row in Rows(test).Where(IsOfTheSociety))
        {
            object?[] arguments = [Name, .. row.Skip(1)];
            await (test.Invoke(
                Activator.CreateInstance(test.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null) as Task
                ?? Task.CompletedTask);
        }
    }

    private static bool IsOfTheSociety(object?[] row) => row[0] as string == PublishedSite.Society;

    private static IEnumerable<object?[]> Rows(MethodInfo test) =>
        test.GetCustomAttribute<MemberDataAttribute>() is { } data
            ? ((IEnumerable<ITheoryDataRow>)test.DeclaringType!.GetProperty(data.MemberName)!.GetValue(null)!).Select(r => r.GetData())
            : [];
}
