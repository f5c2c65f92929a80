using System.Text;

namespace MRS.Engine.Html;

/// <summary>Where names and values end in HTML tags, and which names are the same.</summary>
internal static class HtmlNames
{
    /// <summary>Whether two names are the same, ignoring case.</summary>
    public static bool Are(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);

    /// <summary>Whether the content of an element is raw text, not HTML.</summary>
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

    /// <summary>Where an unquoted value ends.</summary>
    public static int EndOfBareValue(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !IsBlank(html[at]) && html[at] != '>')
        {
            at++;
        }

        return at;
    }

    /// <summary>The next index that is not white space.</summary>
    public static int AfterBlanks(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && IsBlank(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a name can begin with this.</summary>
    public static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);

    /// <summary>Whether a character separates names and values.</summary>
    public static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private static bool EndsName(byte c) => c is (byte)'>' or (byte)'/' || IsBlank(c);
}
