using System.Text;

namespace MRS.Site.Checking;

/// <summary>Notes what the tags of one page say.</summary>
/// <param name="pool">Keeps what pages have in common.</param>
internal sealed class PageScanner(TextPool pool)
{
    // What makes a small letter of a capital.
    private const int Small = 0x20;

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
        if (name.Length == 2 && (name[0] | Small) == 'h' && name[1] is >= (byte)'1' and <= (byte)'6')
        {
            headingLevels.Add(name[1] - '0');
        }

        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            AddAttribute(tag, attribute);
        }

        tag.Leave(attribute);
        if (IsForbidden(name) || (Is(name, "script"u8) && !HasAttribute(tag, "src"u8) && !ValueOf(tag, "type"u8).SequenceEqual("application/ld+json"u8)))
        {
            forbidden.Add($"<{Encoding.UTF8.GetString(name).ToLowerInvariant()}>");
        }
        else if (Is(name, "img"u8) && !HasAttribute(tag, "alt"u8))
        {
            imagesWithoutAlt.Add(Encoding.UTF8.GetString(ValueOf(tag, "src"u8)));
        }
    }

    /// <summary>All that was noted.</summary>
    public PageScan Finish() => new([.. ids], [.. repeatedIds], [.. links], [.. headingLevels], [.. imagesWithoutAlt], [.. forbidden]);

    private void AddAttribute(in HtmlReader tag, in HtmlAttributeReader attribute)
    {
        var name = attribute.Name;
        if (Is(name, "id"u8))
        {
            var id = pool.Keep(attribute.Value);
            (id.IsNewIdOn(page) ? ids : repeatedIds).Add(id.Text);
        }
        else if (Is(name, "src"u8) || (Is(name, "href"u8) && !IsCanonical(tag)))
        {
            var link = pool.Keep(attribute.Value);
            if (link.IsNewLinkOn(page))
            {
                links.Add(link.Text);
            }
        }
        else if (Is(name, "style"u8) || (name.Length >= 2 && Is(name[..2], "on"u8)))
        {
            forbidden.Add(Encoding.UTF8.GetString(name).ToLowerInvariant());
        }
    }

    // A canonical address is the page's own, whole.
    private static bool IsCanonical(in HtmlReader tag) => Is(tag.Name, "link"u8) && ValueOf(tag, "rel"u8).SequenceEqual("canonical"u8);

    private static bool IsForbidden(ReadOnlySpan<byte> name) => name.Length switch
    {
        4 => Is(name, "base"u8),
        5 => Is(name, "style"u8) || Is(name, "embed"u8),
        6 => Is(name, "iframe"u8) || Is(name, "object"u8),
        _ => false,
    };

    private static bool HasAttribute(in HtmlReader tag, ReadOnlySpan<byte> name)
    {
        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            if (Is(attribute.Name, name))
            {
                return true;
            }
        }

        return false;
    }

    // Empty if there is none.
    private static ReadOnlySpan<byte> ValueOf(in HtmlReader tag, ReadOnlySpan<byte> name)
    {
        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            if (Is(attribute.Name, name))
            {
                return attribute.Value;
            }
        }

        return [];
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => name.Length == other.Length && Ascii.EqualsIgnoreCase(name, other);
}
