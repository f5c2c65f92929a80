namespace MRS.Site.Rendering;

/// <summary>Tells the kinds of links apart as a browser would: blanks around and control characters inside do not hide a scheme.</summary>
public static class LinkKinds
{
    /// <summary>The kind of an address.</summary>
    public static LinkKind Of(string url)
    {
        var seen = new string([.. url.Where(c => c > ' ' && c != '\u007F')]);
        if (seen.StartsWith("//", StringComparison.Ordinal) || seen.Contains('\\', StringComparison.Ordinal))
        {
            return LinkKind.Refused;
        }

        if (seen.StartsWith('#'))
        {
            return LinkKind.Fragment;
        }

        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var path = seen.AsSpan().IndexOfAny("/?#");
        if (colon >= 0 && (path < 0 || colon < path))
        {
            return Scheme(seen[..colon].ToLowerInvariant(), seen);
        }

        return seen.StartsWith('/') ? LinkKind.Site : LinkKind.Relative;
    }

    private static LinkKind Scheme(string scheme, string url) => scheme switch
    {
        "mailto" or "tel" => LinkKind.Outside,
        "https" when Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 => LinkKind.Outside,
        "http" when Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 => LinkKind.Insecure,
        "webcal" => LinkKind.Calendar,
        _ => LinkKind.Refused,
    };
}
