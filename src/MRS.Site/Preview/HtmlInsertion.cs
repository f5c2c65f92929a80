using System.Text;

namespace MRS.Site.Preview;

/// <summary>Finds two places in a page of the site without parsing it.</summary>
internal static class HtmlInsertion
{
    /// <summary>Where <c>&lt;/head&gt;</c> begins; in a page without one, where the body begins.</summary>
    public static int EndOfHead(ReadOnlySpan<byte> page)
    {
        var end = Find(page, "</head"u8, 0);
        return end >= 0 ? end : StartOfBody(page);
    }

    /// <summary>Just after the tag <c>&lt;body …&gt;</c>; in a page without one, just after its head or at its beginning.</summary>
    public static int StartOfBody(ReadOnlySpan<byte> page)
    {
        var head = Find(page, "</head"u8, 0);
        var body = Find(page, "<body"u8, Math.Max(0, head));
        return Math.Max(body, head) is >= 0 and var tag ? EndOfTag(page, tag) : 0;
    }

    private static int EndOfTag(ReadOnlySpan<byte> page, int start)
    {
        byte quote = 0;
        for (var i = start; i < page.Length; i++)
        {
            var b = page[i];
            if (quote != 0)
            {
                quote = b == quote ? (byte)0 : quote;
            }
            else if (b is (byte)'"' or (byte)'\'')
            {
                quote = b;
            }
            else if (b == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int Find(ReadOnlySpan<byte> page, ReadOnlySpan<byte> tag, int from)
    {
        for (var at = from; at <= page.Length - tag.Length; at++)
        {
            var next = page[at..].IndexOf((byte)'<');
            if (next < 0 || at + next + tag.Length >= page.Length)
            {
                return -1;
            }

            at += next;
            if (Ascii.EqualsIgnoreCase(page.Slice(at, tag.Length), tag) && !char.IsAsciiLetterOrDigit((char)page[at + tag.Length]))
            {
                return at;
            }
        }

        return -1;
    }
}
