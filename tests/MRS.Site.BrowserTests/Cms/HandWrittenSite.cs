namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The small site with the fourteen files of <c>fixtures/hand-written</c>, as people write them who know no form, in a folder of its own.
/// </summary>
internal sealed class HandWrittenSite : IDisposable
{
    private static readonly string Written = Path.Join(Tests.Repository.Fixtures, "hand-written", "written");

    private const string EveryMarkUp = "pages/every-mark-up.md";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-hand-written-");

    public HandWrittenSite()
    {
        Copy(Path.Join(Tests.Repository.Fixtures, "sites", "small"), folder.FullName);
        Copy(Written, folder.FullName);
        File.Copy(Path.Join(Tests.Repository.Fixtures, "every-mark-up.md"), Path.Join(folder.FullName, EveryMarkUp));
    }

    /// <summary>Those files by their paths in the content, and one with every mark-up there is.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [EveryMarkUp, .. Directory.EnumerateFiles(Written, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Written, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The content.</summary>
    public string Content => folder.FullName;

    /// <summary>The entry of a file in the form.</summary>
    public static string Entry(string file) => file.Split('/') switch
    {
        ["data", ..] => "lists/entries/partner",
        ["pages", ..] => $"page/entries/{file["pages/".Length..^3]}",
        ["people", ..] => $"person/entries/{file["people/".Length..^3]}",
        ["events", ..] => $"event/entries/{file["events/".Length..^3]}",
        _ => $"news/entries/{file["news/".Length..^3]}",
    };

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path, overwrite: true);
        }
    }
}
