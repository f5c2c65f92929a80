using System.Runtime.CompilerServices;
using System.Text;

namespace MRS.Engine.Html;

/// <summary>How names and values end in the tags of an HTML text, and which names are the same. Each is asked a few times for every tag of every page: as calls they would take longer than their work.</summary>
internal static class HtmlNames
{
    /// <summary>Whether two names are the same but for capitals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Are(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => name.Length == other.Length && Ascii.EqualsIgnoreCase(name, other);

    /// <summary>Whether what stands in an element is no HTML. Not compared for most: only a few names begin so.</summary>
    public static bool HasRawText(ReadOnlySpan<byte> name) =>
        name.Length > 4 && name[0] is (byte)'s' or (byte)'S' or (byte)'t' or (byte)'T'
        && (Are(name, "script"u8) || Are(name, "style"u8) || Are(name, "textarea"u8) || Are(name, "title"u8));

    /// <summary>Where the name of an element ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfTagName(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !EndsName(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the name of an attribute ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfAttributeName(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !EndsName(html[at]) && html[at] != '=')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a value without quotes ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfBareValue(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && !IsBlank(html[at]) && html[at] != '>')
        {
            at++;
        }

        return at;
    }

    /// <summary>The first place that is not blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AfterBlanks(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && IsBlank(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a name can begin so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);

    /// <summary>Whether a letter parts names and values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(byte c) => c <= ' ' && c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    // Nearly all that stand in names come after these, so that one look is enough.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsName(byte c) => c <= '>' && (c is (byte)'>' or (byte)'/' || IsBlank(c));
}
