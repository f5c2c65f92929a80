using System.Text;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Engine.Outputs.Publishing;

namespace MRS.Review.Comparing;

/// <summary>What a built site contains, read from its own files, so that it does not matter which generator made them.</summary>
public sealed class SiteInventory
{
    private readonly Dictionary<string, PublishedName> pages;

    private SiteInventory(Snapshot files, PreviousBuild manifest)
    {
        Files = files;
        Events = manifest.Events;
        Names = manifest.Names;
        pages = manifest.Names.Where(n => n.Kind == NameKind.Page).ToDictionary(n => n.Name, StringComparer.Ordinal);
        Redirects = Lines(Text("_redirects")).ToDictionary(r => r.From, r => r.To, StringComparer.Ordinal);
    }

    /// <summary>All files.</summary>
    public Snapshot Files { get; }

    /// <summary>The permalinks and stable ids.</summary>
    public IReadOnlyList<PublishedName> Names { get; }

    /// <summary>The meetings in calendars.</summary>
    public IReadOnlyList<AnnouncedEvent> Events { get; }

    /// <summary>The new address of each old one; empty for what is gone.</summary>
    public IReadOnlyDictionary<string, string> Redirects { get; }

    /// <summary>The addresses of the pages.</summary>
    public IReadOnlyCollection<string> Pages => pages.Keys;

    /// <summary>Reads a site.</summary>
    /// <exception cref="ReviewRefusedException">It has no manifest that can be read.</exception>
    public static SiteInventory Of(Snapshot files) =>
        files.TryGet(SiteManifest.Path, out var file)
        && SiteManifest.Read(Encoding.UTF8.GetString(file.Content.Span)) is PreviousBuild manifest
            ? new SiteInventory(files, manifest)
            : throw new ReviewRefusedException(
                $"One of the two sites has no {SiteManifest.Path} that this program can read.",
                "Compare sites that were built by this program or a version that is not much older.");

    /// <summary>The HTML of a page; empty if there is none.</summary>
    public string Html(string address) => Text(FileOf(address));

    /// <summary>A text file; empty if there is none.</summary>
    public string Text(string path) => Files.TryGet(path, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";

    /// <summary>The file of a page.</summary>
    public static string FileOf(string address) => address[1..] + "index.html";

    // "old new status"; the rules of the other host come first and are not addresses of the site.
    private static IEnumerable<(string From, string To)> Lines(string redirects) =>
        from line in redirects.Split('\n')
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length == 3 && words[0].StartsWith('/')
        select (words[0], words[2].StartsWith("410", StringComparison.Ordinal) ? "" : words[1]);
}
