using MRS.Engine.Files;

namespace MRS.Site.KillTarget;

/// <summary>Two sites of the same shape: nearly half of their files are equal, nearly half differ, a few exist in one only.</summary>
public static class TestSites
{
    /// <summary>The files of each site.</summary>
    public const int FileCount = 1000;

    /// <summary>One site.</summary>
    public static Snapshot A { get; } = Make("A");

    /// <summary>The other site.</summary>
    public static Snapshot B { get; } = Make("B");

    private static Snapshot Make(string name) => new(Enumerable.Range(0, FileCount).Select(number => (number % 25) switch
    {
        0 => Artifact.Text($"only-{name.ToLowerInvariant()}/{number}/index.html", Page(name, number)),
        < 13 => Artifact.Text($"same/{number % 50}/{number}/index.html", Page("both", number)),
        _ => Artifact.Text($"changing/{number % 50}/{number}/index.html", Page(name, number)),
    }));

    private static string Page(string site, int number) =>
        string.Concat(Enumerable.Repeat($"<p>Page {number} of {site}.</p>\n", 40 + (number % 100)));
}
