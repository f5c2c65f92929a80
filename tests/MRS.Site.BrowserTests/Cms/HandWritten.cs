namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The small site with the fourteen files of <c>fixtures/hand-written</c>, as people write them who know no form, and one with every
/// mark-up there is.
/// </summary>
internal static class HandWritten
{
    private const string EveryMarkUp = "pages/every-mark-up.md";

    private static readonly string Written = Path.Join(Tests.Repository.Fixtures, "hand-written", "written");

    /// <summary>Those files by their paths in the content.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [EveryMarkUp, .. Directory.EnumerateFiles(Written, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Written, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The site, in a folder of its own.</summary>
    public static TemporarySite Site()
    {
        var site = TemporarySite.Small();
        site.Overlay(Written);
        site.Write(EveryMarkUp, File.ReadAllBytes(Path.Join(Tests.Repository.Fixtures, "every-mark-up.md")));
        return site;
    }

    /// <summary>The entry of a file in the form.</summary>
    public static string Entry(string file) => file.Split('/') switch
    {
        ["data", ..] => "lists/entries/partner",
        ["pages", ..] => $"page/entries/{file["pages/".Length..^3]}",
        ["people", ..] => $"person/entries/{file["people/".Length..^3]}",
        ["events", ..] => $"event/entries/{file["events/".Length..^3]}",
        _ => $"news/entries/{file["news/".Length..^3]}",
    };
}
