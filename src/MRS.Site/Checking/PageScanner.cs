namespace MRS.Site.Checking;

/// <summary>Notes what the tags of one page say.</summary>
/// <param name="pool">Keeps what pages have in common.</param>
internal sealed class PageScanner(TextPool pool)
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private readonly int page = pool.BeginPage();
    private readonly List<string> ids = [];
    private readonly List<string> repeatedIds = [];
    private readonly List<string> links = new(64);
    private readonly List<int> headingLevels = [];
    private readonly List<string> imagesWithoutAlt = [];
    private readonly List<string> forbidden = [];

    /// <summary>Notes a tag that opens an element, and leads the reader to its end.</summary>
    public void Add(ref HtmlReader tag)
    {
        var name = tag.Name;
        if (name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6')
        {
            headingLevels.Add(name[1] - '0');
        }

        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            AddAttribute(tag, attribute);
        }

        tag.Leave(attribute);
        if (IsOneOf(name, "style", "iframe", "object", "embed", "base")
            || (name.Equals("script", AnyCase) && ValueOf(tag, "src") is null && ValueOf(tag, "type") is not "application/ld+json"))
        {
            forbidden.Add($"<{name.ToString().ToLowerInvariant()}>");
        }
        else if (name.Equals("img", AnyCase) && ValueOf(tag, "alt") is null)
        {
            imagesWithoutAlt.Add(ValueOf(tag, "src") ?? "");
        }
    }

    /// <summary>All that was noted.</summary>
    public PageScan Finish() => new(ids.ToHashSet(StringComparer.Ordinal), [.. repeatedIds], [.. links], [.. headingLevels], [.. imagesWithoutAlt], [.. forbidden]);

    private void AddAttribute(in HtmlReader tag, in HtmlAttributeReader attribute)
    {
        var name = attribute.Name;
        if (name.Equals("id", AnyCase))
        {
            var id = pool.Keep(attribute.Value);
            (id.IsNewIdOn(page) ? ids : repeatedIds).Add(id.Text);
        }
        else if (name.Equals("src", AnyCase) || (name.Equals("href", AnyCase) && !IsCanonical(tag)))
        {
            var link = pool.Keep(attribute.Value);
            if (link.IsNewLinkOn(page))
            {
                links.Add(link.Text);
            }
        }
        else if (name.Equals("style", AnyCase) || name.StartsWith("on", AnyCase))
        {
            forbidden.Add(name.ToString().ToLowerInvariant());
        }
    }

    // A canonical address is the page's own, whole.
    private static bool IsCanonical(in HtmlReader tag) => tag.Name.Equals("link", AnyCase) && ValueOf(tag, "rel") is "canonical";

    private static string? ValueOf(in HtmlReader tag, string name)
    {
        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            if (attribute.Name.Equals(name, AnyCase))
            {
                return attribute.Value.ToString();
            }
        }

        return null;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, params ReadOnlySpan<string> names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, AnyCase))
            {
                return true;
            }
        }

        return false;
    }
}
