using System.Net;
using System.Text;

namespace MRS.Engine.Html;

/// <summary>
/// Reads the tags of an HTML text in UTF-8 one after the other, and the attributes of each. It builds no tree and copies nothing: on a page
/// that this program wrote, the sequence of tags tells the checks all they need, in a fraction of the time. Comments, declarations and the
/// contents of scripts, styles and titles are skipped; <c>title</c> and <c>script</c> tags themselves are not.
/// </summary>
/// <param name="html">The text.</param>
public ref struct HtmlReader(ReadOnlySpan<byte> html)
{
    // What was read is stored as indexes: spans are made from them on request.
    private readonly ReadOnlySpan<byte> html = html;
    private (int Start, int End) name;
    private (int Start, int End) attribute;
    private (int Start, int End) value;
    private int at;

    /// <summary>The element name as written. Compare it ignoring case.</summary>
    public readonly ReadOnlySpan<byte> Name => html[name.Start..name.End];

    /// <summary>Whether the tag closes the element.</summary>
    public readonly bool IsEnd => name.Start - Start == 2;

    /// <summary>The index of its <c>&lt;</c>.</summary>
    public int Start { get; private set; }

    /// <summary>The index after its <c>&gt;</c>.</summary>
    public int End
    {
        get
        {
            while (ReadAttribute())
            {
            }

            return Math.Min(at + 1, html.Length);
        }
    }

    /// <summary>The attribute name as written. Compare it ignoring case.</summary>
    public readonly ReadOnlySpan<byte> AttributeName => html[attribute.Start..attribute.End];

    /// <summary>The value of the attribute, entities resolved; empty if it has none.</summary>
    public readonly ReadOnlySpan<byte> AttributeValue
    {
        get
        {
            var raw = html[value.Start..value.End];
            return raw.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(raw))) : raw;
        }
    }

    // The index after this tag, or after its element's content if that is raw text.
    private int Next => name.End == 0 ? 0 : HasRawText ? EndOfRawText(End) : End;

    private readonly bool HasRawText => !IsEnd && HtmlNames.HasRawText(Name);

    /// <summary>Moves to the next tag; false if there is none.</summary>
    public bool Read()
    {
        var text = html;
        var next = Next;
        while (next < text.Length && text[next..].IndexOf((byte)'<') is >= 0 and var more && next + more + 1 < text.Length)
        {
            next += more;
            var first = text[next + 1];
            if (HtmlNames.IsLetter(first) || (first == '/' && next + 2 < text.Length && HtmlNames.IsLetter(text[next + 2])))
            {
                Start = next;
                next += first == '/' ? 2 : 1;
                at = HtmlNames.EndOfTagName(text, next);
                name = (next, at);
                return true;
            }

            next = first is not ((byte)'!' or (byte)'?') ? next + 1
                : text[next..].StartsWith("<!--"u8) ? After("-->"u8, next + 4)
                : After(">"u8, next + 2);
        }

        return false;
    }

    /// <summary>Moves to the next attribute of the tag; false if there is none.</summary>
    public bool ReadAttribute()
    {
        var text = html;
        var start = at;
        while (start < text.Length && (HtmlNames.IsBlank(text[start]) || text[start] == '/'))
        {
            start++;
        }

        at = start;
        if (start >= text.Length || text[start] == '>')
        {
            return false;
        }

        at = HtmlNames.EndOfAttributeName(text, start + 1);
        attribute = (start, at);
        value = default;
        var next = HtmlNames.AfterBlanks(text, at);
        if (next < text.Length && text[next] == '=')
        {
            TakeValue(HtmlNames.AfterBlanks(text, next + 1));
        }

        return true;
    }

    /// <summary>The value of the tag's first attribute with a given name; false if there is none.</summary>
    public readonly bool TryGet(ReadOnlySpan<byte> wanted, out ReadOnlySpan<byte> found)
    {
        var again = this;
        again.at = name.End;
        while (again.ReadAttribute())
        {
            if (HtmlNames.Are(again.AttributeName, wanted))
            {
                found = again.AttributeValue;
                return true;
            }
        }

        found = [];
        return false;
    }

    private void TakeValue(int start)
    {
        var text = html;
        if (start < text.Length && text[start] is (byte)'"' or (byte)'\'')
        {
            var rest = text[(start + 1)..];
            var length = rest.IndexOf(text[start]);
            value = (start + 1, start + 1 + (length < 0 ? rest.Length : length));
            at = Math.Min(value.End + 1, text.Length);
        }
        else
        {
            at = HtmlNames.EndOfBareValue(text, start);
            value = (start, at);
        }
    }

    private readonly int EndOfRawText(int from)
    {
        while (html[from..].IndexOf("</"u8) is >= 0 and var next)
        {
            from += next;
            if (html.Length - from - 2 >= Name.Length && Ascii.EqualsIgnoreCase(html.Slice(from + 2, Name.Length), Name))
            {
                return from;
            }

            from += 2;
        }

        return html.Length;
    }

    private readonly int After(ReadOnlySpan<byte> end, int from) =>
        from < html.Length && html[from..].IndexOf(end) is >= 0 and var rest ? from + rest + end.Length : html.Length;
}
