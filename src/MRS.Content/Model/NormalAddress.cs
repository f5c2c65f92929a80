using System.Buffers;
using System.Globalization;
using System.Text;
using MRS.Content.Characters;

namespace MRS.Content.Model;

/// <summary>
/// Addresses in one form, in which those that lead to the same place are equal however they were written: é and %C3%A9, %c3%a9 and %C3%A9,
/// %61 and a, /news/../about/ and /about/. Whatever compares addresses compares them so.
/// </summary>
public static class NormalAddress
{
    private const string Unescaped = "-._~!$&'()*+,;=:@/";

    // Addresses of nothing but these are in that form, unless a part of them begins with a dot. Nearly all are.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        + Unescaped);

    /// <summary>
    /// The path of an address as a browser asks for it: without needless escapes and dots, with the others in capitals. What stands behind
    /// # is no part of it.
    /// </summary>
    public static string Of(string path) =>
        !path.AsSpan().ContainsAnyExcept(Plain) && !path.Contains("/.", StringComparison.Ordinal) ? path : WithoutDots(Escape(path));

    /// <summary>
    /// The same for comparing what people and some hosts take for one address: letters in normal form, none of them capital. An escaped
    /// slash or percent sign is not the character itself.
    /// </summary>
    public static string Folded(string path) =>
        NormalForm.Of(Uri.UnescapeDataString(Of(path).Replace("%25", "%2525", StringComparison.Ordinal)
            .Replace("%2F", "%252F", StringComparison.Ordinal))).ToLowerInvariant();

    /// <summary>The same as people read it: with letters in place of escapes.</summary>
    public static string Readable(string path) => Uri.UnescapeDataString(Of(path));

    /// <summary>Whether two whole addresses, or two parts of one page, are the same but for their writing.</summary>
    public static bool AreSame(string one, string other) => one == other || Key(one) == Key(other);

    /// <summary>What two whole addresses, or two parts of one page, have in common if they are the same but for their writing.</summary>
    public static string Key(string address) => NormalForm.Of(Uri.UnescapeDataString(address));

    // An escaped slash is no border between parts, and stays escaped; a percent sign that escapes nothing is itself escaped.
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
