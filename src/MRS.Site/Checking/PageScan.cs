namespace MRS.Site.Checking;

/// <summary>What the checks need to know of a rendered page.</summary>
public sealed class PageScan
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private PageScan()
    {
    }

    /// <summary>The ids on the page.</summary>
    public IReadOnlySet<string> Ids => ids;

    /// <summary>Ids that occur more than once.</summary>
    public List<string> RepeatedIds { get; } = [];

    /// <summary>The addresses of links, pictures and other files, each once.</summary>
    public HashSet<string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The levels of the headings in order.</summary>
    public List<int> HeadingLevels { get; } = [];

    /// <summary>The addresses of pictures without an <c>alt</c> attribute.</summary>
    public List<string> ImagesWithoutAlt { get; } = [];

    /// <summary>Scripts, styles and event handlers inside the page, which the site's security policy forbids.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>Reads a page.</summary>
    public static PageScan Of(ReadOnlySpan<char> html)
    {
        var scan = new PageScan();
        foreach (var tag in HtmlScanner.Tags(html.ToString()))
        {
            if (!tag.IsEnd)
            {
                scan.Add(tag);
            }
        }

        return scan;
    }

    private void Add(HtmlTag tag)
    {
        if (tag.Name.Length == 2 && tag.Name[0] == 'h' && tag.Name[1] is >= '1' and <= '6')
        {
            HeadingLevels.Add(tag.Name[1] - '0');
        }

        if (tag.Name is "style" or "iframe" or "object" or "embed" or "base" || (tag.Name == "script" && tag["src"] is null && tag["type"] is not "application/ld+json"))
        {
            Forbidden.Add($"<{tag.Name}>");
        }

        foreach (var (name, value) in tag.Attributes)
        {
            AddAttribute(tag, name, value);
        }

        if (tag.Name == "img" && tag["alt"] is null)
        {
            ImagesWithoutAlt.Add(tag["src"] ?? "");
        }
    }

    private void AddAttribute(HtmlTag tag, string name, string value)
    {
        switch (name)
        {
            case "id" when !ids.Add(value):
                RepeatedIds.Add(value);
                break;
            // A canonical address is the page's own, whole.
            case "href" when tag.Name != "link" || tag["rel"] is not "canonical":
            case "src":
                Links.Add(value);
                break;
            case "style":
            case var handler when handler.StartsWith("on", StringComparison.Ordinal):
                Forbidden.Add(name);
                break;
        }
    }
}
