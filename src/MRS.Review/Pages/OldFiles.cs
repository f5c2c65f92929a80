using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Review.Pages;

/// <summary>
/// Files of the old site that its pages need and that the new site lacks or has changed: replaced pictures, edited styles.
/// </summary>
/// <param name="old">The old site.</param>
/// <param name="now">The new site.</param>
internal sealed class OldFiles(Snapshot old, Snapshot now)
{
    private static readonly string[] Attributes = ["src", "href", "poster"];

    private readonly Dictionary<string, Artifact> kept = new(StringComparer.Ordinal);

    /// <summary>The files needed so far, at the addresses where the old pages now look for them.</summary>
    public IReadOnlyCollection<Artifact> Files => kept.Values;

    /// <summary>Lets an old page find its own files.</summary>
    public void Keep(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("img, source, link[rel=stylesheet], script[src]"))
        {
            foreach (var name in Attributes.Where(element.HasAttribute))
            {
                element.SetAttribute(name, Kept(element.GetAttribute(name)!));
            }

            if (element.GetAttribute("srcset") is string set)
            {
                element.SetAttribute("srcset", string.Join(", ", set.Split(',', StringSplitOptions.TrimEntries).Select(KeptWithSize)));
            }

            // The bytes are those of the old site, but another program may have hashed them differently.
            element.RemoveAttribute("integrity");
        }
    }

    /// <summary>The address of a file of the old site: the old one if the new site has the same file there.</summary>
    public string Kept(string address)
    {
        var path = address.TrimStart('/');
        if (!address.StartsWith('/') || !old.TryGet(path, out var file)
            || (now.TryGet(path, out var same) && same.Content.Span.SequenceEqual(file.Content.Span)))
        {
            return address;
        }

        var moved = ReviewPaths.OldFile(path);
        kept.TryAdd(path, file with { Path = moved[1..] });
        return moved;
    }

    private string KeptWithSize(string entry)
    {
        var space = entry.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? Kept(entry) : Kept(entry[..space]) + entry[space..];
    }
}
