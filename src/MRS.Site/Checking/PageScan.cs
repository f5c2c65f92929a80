namespace MRS.Site.Checking;

/// <summary>What the checks need to know of a rendered page.</summary>
public sealed class PageScan
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> links = new(StringComparer.Ordinal);
    private readonly TextPool pool;

    private PageScan(TextPool pool) => this.pool = pool;

    /// <summary>The ids on the page.</summary>
    public IReadOnlySet<string> Ids => ids;

    /// <summary>Ids that occur more than once.</summary>
    public List<string> RepeatedIds { get; } = [];

    /// <summary>The addresses of links, pictures and other files, each once.</summary>
    public IReadOnlyCollection<string> Links => links;

    /// <summary>The levels of the headings in order.</summary>
    public List<int> HeadingLevels { get; } = [];

    /// <summary>The addresses of pictures without an <c>alt</c> attribute.</summary>
    public List<string> ImagesWithoutAlt { get; } = [];

    /// <summary>Scripts, styles and event handlers inside the page, which the site's security policy forbids.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>Reads a page; what pages have in common is kept once, in the pool.</summary>
    public static PageScan Of(ReadOnlySpan<char> html, TextPool pool)
    {
        var scan = new PageScan(pool);
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (!reader.IsEnd)
            {
                scan.Add(reader);
            }
        }

        return scan;
    }

    private void Add(HtmlReader tag)
    {
        var name = tag.Name;
        if (name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6')
        {
            HeadingLevels.Add(name[1] - '0');
        }

        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            AddAttribute(tag, attribute);
        }

        if (IsOneOf(name, "style", "iframe", "object", "embed", "base")
            || (name.Equals("script", AnyCase) && ValueOf(tag, "src") is null && ValueOf(tag, "type") is not "application/ld+json"))
        {
            Forbidden.Add($"<{name.ToString().ToLowerInvariant()}>");
        }
        else if (name.Equals("img", AnyCase) && ValueOf(tag, "alt") is null)
        {
            ImagesWithoutAlt.Add(ValueOf(tag, "src") ?? "");
        }
    }

    private void AddAttribute(HtmlReader tag, HtmlAttributeReader attribute)
    {
        var name = attribute.Name;
        if (name.Equals("id", AnyCase))
        {
            var id = pool.Keep(attribute.Value);
            if (!ids.Add(id))
            {
                RepeatedIds.Add(id);
            }
        }
        else if (name.Equals("src", AnyCase) || (name.Equals("href", AnyCase) && !IsCanonical(tag)))
        {
            links.Add(pool.Keep(attribute.Value));
        }
        else if (name.Equals("style", AnyCase) || name.StartsWith("on", AnyCase))
        {
            Forbidden.Add(name.ToString().ToLowerInvariant());
        }
    }

    // A canonical address is the page's own, whole.
    private static bool IsCanonical(HtmlReader tag) => tag.Name.Equals("link", AnyCase) && ValueOf(tag, "rel") is "canonical";

    private static string? ValueOf(HtmlReader tag, string name)
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
