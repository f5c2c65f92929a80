using System.Text;

namespace MRS.Engine.Html;

/// <summary>How names and values end in the tags of an HTML text, and which names are the same.</summary>
internal static class HtmlNames
{
    /// <summary>Whether two names are the same but for capitals.</summary>
    public static bool Are(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);

    /// <summary>Whether what stands in an element is no HTML.</summary>
    public static bool HasRawText(ReadOnlySpan<byte> name) =>
        Are(name, "script"u8) || Are(name, "style"u8) || Are(name, "textarea"u8) || Are(name, "title"u8);

    /// <summary>Where the name of an element ends.</summary>
    public static int EndOfTagName(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !EndsName(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the name of an attribute ends.</summary>
    public static int EndOfAttributeName(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !EndsName(html[at]) && html[at] != '=')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a value without quotes ends.</summary>
    public static int EndOfBareValue(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !IsBlank(html[at]) && html[at] != '>')
        {
            at++;
        }

        return at;
    }

    /// <summary>The first place that is not blank.</summary>
    public static int AfterBlanks(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && IsBlank(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a name can begin so.</summary>
    public static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);

    /// <summary>Whether a character separates names and values.</summary>
    public static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private static bool EndsName(byte c) => c is (byte)'>' or (byte)'/' || IsBlank(c);
}
