using System.Net;
using System.Text;

namespace MRS.Site.Checking;

/// <summary>Reads the attributes of a tag one after the other.</summary>
/// <param name="html">The text in UTF-8.</param>
/// <param name="at">Where the first one may begin.</param>
public ref struct HtmlAttributeReader(ReadOnlySpan<byte> html, int at)
{
    private readonly ReadOnlySpan<byte> html = html;
    private ReadOnlySpan<byte> raw;

    /// <summary>Where the reader is: at the end, on the tag's <c>&gt;</c>.</summary>
    public int At { get; private set; } = at;

    /// <summary>The attribute's name as it is written. Compare it without regard to capitals.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Its value, entities resolved; empty if it has none.</summary>
    public readonly ReadOnlySpan<byte> Value => raw.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(raw))) : raw;

    /// <summary>Goes on to the next attribute; false if there is none.</summary>
    public bool Read()
    {
        while (At < html.Length && (HtmlReader.IsBlank(html[At]) || html[At] == '/'))
        {
            At++;
        }

        if (At >= html.Length || html[At] == '>')
        {
            return false;
        }

        var start = At++;
        while (At < html.Length && !HtmlReader.IsBlank(html[At]) && html[At] is not ((byte)'=' or (byte)'>' or (byte)'/'))
        {
            At++;
        }

        Name = html[start..At];
        raw = default;
        var next = AfterBlanks(At);
        if (next < html.Length && html[next] == '=')
        {
            TakeValue(AfterBlanks(next + 1));
        }

        return true;
    }

    private readonly int AfterBlanks(int at)
    {
        while (at < html.Length && HtmlReader.IsBlank(html[at]))
        {
            at++;
        }

        return at;
    }

    private void TakeValue(int at)
    {
        if (at < html.Length && html[at] is (byte)'"' or (byte)'\'')
        {
            var length = html[(at + 1)..].IndexOf(html[at]);
            var close = length < 0 ? html.Length : at + 1 + length;
            raw = html[(at + 1)..close];
            At = Math.Min(close + 1, html.Length);
            return;
        }

        var end = at;
        while (end < html.Length && !HtmlReader.IsBlank(html[end]) && html[end] != '>')
        {
            end++;
        }

        raw = html[at..end];
        At = end;
    }
}
