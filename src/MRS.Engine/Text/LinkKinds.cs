using System.Buffers;
using System.Text;

namespace MRS.Engine.Text;

/// <summary>Classifies links as a browser would: surrounding spaces and embedded control characters do not hide a scheme.</summary>
public static class LinkKinds
{
    // Everything a browser strips: control characters and the space.
    private static readonly SearchValues<char> Unseen =
        SearchValues.Create([.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c), '\u007F']);

    private static readonly SearchValues<char> EndsOfScheme = SearchValues.Create(":/?#");

    /// <summary>The kind of an address.</summary>
    public static LinkKind Of(string url) =>
        OfSeen(url.AsSpan().ContainsAny(Unseen) ? new string([.. url.Where(c => !Unseen.Contains(c))]) : url);

    private static LinkKind OfSeen(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal))
        {
            return LinkKind.Refused;
        }

        if (url.StartsWith('#'))
        {
            return LinkKind.Fragment;
        }

        if (url.AsSpan().IndexOfAny(EndsOfScheme) is >= 0 and var end && url[end] == ':')
        {
            return OfScheme(url.AsSpan(0, end), url);
        }

        return url.StartsWith('/') ? LinkKind.Site : LinkKind.Relative;
    }

    private static LinkKind OfScheme(ReadOnlySpan<char> scheme, string url) =>
        Ascii.EqualsIgnoreCase(scheme, "https") ? (NamesNobody(url) ? LinkKind.Outside : LinkKind.Refused)
        : Ascii.EqualsIgnoreCase(scheme, "http") ? (NamesNobody(url) ? LinkKind.Insecure : LinkKind.Refused)
        : Ascii.EqualsIgnoreCase(scheme, "mailto") || Ascii.EqualsIgnoreCase(scheme, "tel") ? LinkKind.Outside
        : Ascii.EqualsIgnoreCase(scheme, "webcal") ? LinkKind.Calendar
        : LinkKind.Refused;

    // With user info before it, a host name can look like another one.
    private static bool NamesNobody(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0;
}
