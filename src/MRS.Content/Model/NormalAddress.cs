using System.Buffers;
using System.Globalization;
using System.Text;
using MRS.Content.Characters;

namespace MRS.Content.Model;

/// <summary>
/// Normalizes addresses, so that those that lead to the same place are equal however they were written: é and %C3%A9, %c3%a9 and %C3%A9,
/// %61 and a, /news/../about/ and /about/. Everything that compares addresses normalizes them first.
/// </summary>
public static class NormalAddress
{
    private const string Unescaped = "-._~!$&'()*+,;=:@/";

    // Addresses of only these characters are normalized already, unless a segment begins with a dot. Nearly all are.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        + Unescaped);

    /// <summary>
    /// The path of an address as a browser requests it: without needless escapes and dot segments, other escapes in upper case. The
    /// fragment is not part of it.
    /// </summary>
    public static string Of(string path) =>
        !path.AsSpan().ContainsAnyExcept(Plain) && !path.Contains("/.", StringComparison.Ordinal) ? path : WithoutDots(Escape(path));

    /// <summary>
    /// The same for comparing what people and some hosts take for one address: in NFC and lower case. An escaped slash or percent sign is
    /// not the character itself.
    /// </summary>
    public static string Folded(string path) =>
        NormalForm.Of(Uri.UnescapeDataString(Of(path).Replace("%25", "%2525", StringComparison.Ordinal)
            .Replace("%2F", "%252F", StringComparison.Ordinal))).ToLowerInvariant();

    /// <summary>The same in readable form: with characters in place of escapes.</summary>
    public static string Readable(string path) => Uri.UnescapeDataString(Of(path));

    /// <summary>Whether two absolute URLs, or two fragments, are the same apart from their spelling.</summary>
    public static bool AreSame(string one, string other) => one == other || Key(one) == Key(other);

    /// <summary>A key that is equal for two absolute URLs, or two fragments, that differ only in spelling.</summary>
    public static string Key(string address) => NormalForm.Of(Uri.UnescapeDataString(address));

    // An escaped slash does not separate segments, and stays escaped; a percent sign that escapes nothing is itself escaped.
    private static string Escape(string path)
    {
        var text = new StringBuilder(path.Length * 2);
        ReadOnlySpan<byte> letters = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < letters.Length; i++)
        {
            var isEscape = letters[i] == '%' && i + 2 < letters.Length && char.IsAsciiHexDigit((char)letters[i + 1])
                && char.IsAsciiHexDigit((char)letters[i + 2]);
            var letter =
                isEscape ? byte.Parse(letters.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : letters[i];
            i += isEscape ? 2 : 0;
            if (char.IsAsciiLetterOrDigit((char)letter)
                || (Unescaped.Contains((char)letter, StringComparison.Ordinal) && !(isEscape && letter == '/')))
            {
                text.Append((char)letter);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"%{letter:X2}");
            }
        }

        return text.ToString();
    }

    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/')[1..])
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        var isFolder = path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);
        return "/" + string.Join('/', parts) + (isFolder && parts.Count > 0 ? "/" : "");
    }
}
