using System.Text;

namespace MRS.Site.Checking;

/// <summary>
/// Reads the tags of an HTML text in UTF-8 one after the other. It builds no tree and copies nothing: on a page that this program wrote,
/// the tags in their order say all the checks need, in a fraction of the time. Comments, declarations and the contents of scripts,
/// styles and titles are passed over; <c>title</c> and <c>script</c> tags themselves are not.
/// </summary>
/// <param name="html">The text.</param>
public ref struct HtmlReader(ReadOnlySpan<byte> html)
{
    private const int Unknown = -1;

    private readonly ReadOnlySpan<byte> html = html;
    private int end;

    /// <summary>The element as it is written. Compare it without regard to capitals.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Whether the tag closes the element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Where its <c>&lt;</c> stands.</summary>
    public int Start { get; private set; }

    /// <summary>The index after its <c>&gt;</c>.</summary>
    public int End
    {
        get
        {
            if (end == Unknown)
            {
                var attributes = Attributes;
                while (attributes.Read())
                {
                }

                Leave(attributes);
            }

            return end;
        }
    }

    /// <summary>Where the next tag may begin: after this one, and after what is in its element if that is no HTML.</summary>
    public int Next => HasRawText ? EndOfRawText(Name, End) : End;

    /// <summary>Its attributes in order.</summary>
    public readonly HtmlAttributeReader Attributes => new(html, Start + Name.Length + (IsEnd ? 2 : 1));

    /// <summary>Says where the tag ends: whoever has read all of its attributes saves the reader to do so again.</summary>
    public void Leave(HtmlAttributeReader attributes) => end = Math.Min(attributes.At + 1, html.Length);

    // Not written out for most tags: only a few names begin so.
    private readonly bool HasRawText =>
        !IsEnd && Name.Length > 4 && Name[0] is (byte)'s' or (byte)'S' or (byte)'t' or (byte)'T'
        && (Ascii.EqualsIgnoreCase(Name, "script"u8) || Ascii.EqualsIgnoreCase(Name, "style"u8) || Ascii.EqualsIgnoreCase(Name, "textarea"u8) || Ascii.EqualsIgnoreCase(Name, "title"u8));

    /// <summary>Goes on to the next tag; false if there is none.</summary>
    public bool Read()
    {
        var at = Next;
        while (at < html.Length && html[at..].IndexOf((byte)'<') is >= 0 and var next && at + next + 1 < html.Length)
        {
            at += next;
            if (html[at + 1] is (byte)'!' or (byte)'?')
            {
                at = html[at..].StartsWith("<!--"u8) ? After("-->"u8, at + 4) : After(">"u8, at + 2);
            }
            else if (IsLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length && IsLetter(html[at + 2])))
            {
                Take(at);
                return true;
            }
            else
            {
                at++;
            }
        }

        return false;
    }

    /// <summary>Whether a letter parts names and values.</summary>
    internal static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);

    private readonly int EndOfRawText(ReadOnlySpan<byte> name, int at)
    {
        while (html[at..].IndexOf("</"u8) is >= 0 and var next)
        {
            at += next;
            if (html.Length - at - 2 >= name.Length && Ascii.EqualsIgnoreCase(html.Slice(at + 2, name.Length), name))
            {
                return at;
            }

            at += 2;
        }

        return html.Length;
    }

    private readonly int After(ReadOnlySpan<byte> end, int from) =>
        from < html.Length && html[from..].IndexOf(end) is >= 0 and var rest ? from + rest + end.Length : html.Length;

    private void Take(int start)
    {
        (Start, IsEnd) = (start, html[start + 1] == '/');
        var first = start + (IsEnd ? 2 : 1);
        var last = first;
        while (last < html.Length && !IsBlank(html[last]) && html[last] is not ((byte)'>' or (byte)'/'))
        {
            last++;
        }

        Name = html[first..last];
        end = Unknown;
    }
}
