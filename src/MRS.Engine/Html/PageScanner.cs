using System.Text;

namespace MRS.Engine.Html;

/// <summary>Collects from a finished page what the checks need.</summary>
public sealed class PageScanner
{
    private readonly List<string> ids = [];
    private readonly List<string> links = [];
    private readonly List<int> headingLevels = [];
    private readonly List<string> imagesWithoutAlt = [];
    private readonly List<string> forbidden = [];

    private PageScanner()
    {
    }

    /// <summary>Reads a page in UTF-8.</summary>
    public static PageScan Scan(ReadOnlySpan<byte> html)
    {
        var page = new PageScanner();
        var tag = new HtmlReader(html);
        while (tag.Read())
        {
            if (!tag.IsEnd)
            {
                page.Add(ref tag);
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        string[] repeated = [.. page.ids.Where(id => !seen.Add(id))];
        return new PageScan(
            seen,
            repeated,
            [.. page.links.Distinct(StringComparer.Ordinal)],
            page.headingLevels,
            page.imagesWithoutAlt,
            page.forbidden);
    }

    private void Add(ref HtmlReader tag)
    {
        while (tag.ReadAttribute())
        {
            AddAttribute(tag);
        }

        var name = tag.Name;
        if (name.Length == 2 && (name[0] | 0x20) == 'h' && name[1] is >= (byte)'1' and <= (byte)'6')
        {
            headingLevels.Add(name[1] - '0');
        }
        else if (HtmlNames.Are(name, "img"u8) && !tag.TryGet("alt"u8, out _))
        {
            imagesWithoutAlt.Add(tag.TryGet("src"u8, out var address) ? Encoding.UTF8.GetString(address) : "");
        }
        else if (IsForbidden(tag))
        {
            forbidden.Add($"<{Encoding.UTF8.GetString(name).ToLowerInvariant()}>");
        }
    }

    private void AddAttribute(in HtmlReader tag)
    {
        var name = tag.AttributeName;
        if (HtmlNames.Are(name, "id"u8))
        {
            ids.Add(Encoding.UTF8.GetString(tag.AttributeValue));
        }
        else if (HtmlNames.Are(name, "src"u8) || (HtmlNames.Are(name, "href"u8) && !IsCanonical(tag)))
        {
            links.Add(Encoding.UTF8.GetString(tag.AttributeValue));
        }
        else if (HtmlNames.Are(name, "style"u8) || (name.Length >= 2 && HtmlNames.Are(name[..2], "on"u8)))
        {
            forbidden.Add(Encoding.UTF8.GetString(name).ToLowerInvariant());
        }
    }

    // The canonical address is the page's own, as an absolute URL.
    private static bool IsCanonical(in HtmlReader tag) =>
        HtmlNames.Are(tag.Name, "link"u8) && tag.TryGet("rel"u8, out var rel) && rel.SequenceEqual("canonical"u8);

    private static bool IsForbidden(in HtmlReader tag)
    {
        var name = tag.Name;
        return HtmlNames.Are(name, "base"u8) || HtmlNames.Are(name, "style"u8) || HtmlNames.Are(name, "embed"u8)
            || HtmlNames.Are(name, "iframe"u8) || HtmlNames.Are(name, "object"u8)
            || (HtmlNames.Are(name, "script"u8) && CanRun(tag));
    }

    // Inline scripts, except data blocks.
    private static bool CanRun(in HtmlReader tag) =>
        !tag.TryGet("src"u8, out _) && !(tag.TryGet("type"u8, out var type) && type.SequenceEqual("application/ld+json"u8));
}
