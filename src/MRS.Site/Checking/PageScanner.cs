using System.Text;

namespace MRS.Site.Checking;

/// <summary>Reads from finished pages, one after the other, what their tags say. Use one on one thread at a time.</summary>
public sealed class PageScanner
{
    // What makes a small letter of a capital.
    private const int Small = 0x20;

    private readonly TextPool pool = new();
    private readonly KnownTags known = new();
    private readonly PageNotes notes = new();

    /// <summary>Reads a page in UTF-8; what it has in common with those before is kept once.</summary>
    public PageScan Scan(ReadOnlySpan<byte> html)
    {
        notes.Begin();
        while (html.IndexOf((byte)'<') is >= 0 and var start)
        {
            html = html[start..];
            var length = html.IndexOf((byte)'>') + 1;
            if (known.Find(html[..length]) is KnownTag tag)
            {
                notes.Add(tag);
                html = html[length..];
            }
            else
            {
                html = html[Read(html, length)..];
            }
        }

        return notes.All();
    }

    // Answers where the next tag may begin. The same letters are the same tag again only if it ends with the first > and is followed by HTML.
    private int Read(ReadOnlySpan<byte> html, int length)
    {
        var before = notes.Now;
        var tag = new HtmlReader(html);
        if (!tag.Read())
        {
            return html.Length;
        }

        if (!tag.IsEnd)
        {
            Add(ref tag);
        }

        var next = tag.Next;
        if (tag.Start == 0 && next == length && known.ComesAgain(html[..length]) && notes.Since(before, html[..length]) is KnownTag common)
        {
            known.Keep(common);
        }

        return next;
    }

    private void Add(ref HtmlReader tag)
    {
        var attribute = tag.Attributes;
        while (attribute.Read())
        {
            AddAttribute(tag, attribute);
        }

        tag.Leave(attribute);
        var name = tag.Name;
        switch (name.Length)
        {
            case 2 when (name[0] | Small) == 'h' && name[1] is >= (byte)'1' and <= (byte)'6':
                notes.AddHeading(name[1] - '0');
                break;
            case 3 when Is(name, "img"u8) && !HasAttribute(tag, "alt"u8):
                notes.AddImageWithoutAlt(Encoding.UTF8.GetString(ValueOf(tag, "src"u8)));
                break;
            case 4 when Is(name, "base"u8):
            case 5 when Is(name, "style"u8) || Is(name, "embed"u8):
            case 6 when Is(name, "iframe"u8) || Is(name, "object"u8) || (Is(name, "script"u8) && CanRun(tag)):
                notes.AddForbidden($"<{Encoding.UTF8.GetString(name).ToLowerInvariant()}>");
                break;
        }
    }

    private void AddAttribute(in HtmlReader tag, in HtmlAttributeReader attribute)
    {
        var name = attribute.Name;
        switch (name[0] | Small)
        {
            case 'i' when Is(name, "id"u8):
                notes.AddId(pool.Keep(attribute.Value));
                break;
            case 's' when Is(name, "src"u8):
            case 'h' when Is(name, "href"u8) && !IsCanonical(tag):
                notes.AddLink(pool.Keep(attribute.Value));
                break;
            case 's' when Is(name, "style"u8):
            case 'o' when name.Length >= 2 && (name[1] | Small) == 'n':
                notes.AddForbidden(Encoding.UTF8.GetString(name).ToLowerInvariant());
                break;
        }
    }

    // A canonical address is the page's own, whole.
    private static bool IsCanonical(in HtmlReader tag) => Is(tag.Name, "link"u8) && ValueOf(tag, "rel"u8).SequenceEqual("canonical"u8);

    // What stands in the page itself, unless it is only data.
    private static bool CanRun(in HtmlReader tag) => !HasAttribute(tag, "src"u8) && !ValueOf(tag, "type"u8).SequenceEqual("application/ld+json"u8);

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
