namespace MRS.Content.Model;

/// <summary>
/// The domain at which a site is published. Absolute URLs at it are addresses of this site, over https or http. With and without
/// <c>www.</c> are two domains: what is at the other one is up to its host.
/// </summary>
/// <param name="Name">Its name as it is published, in lower case.</param>
/// <param name="Port">The port; null for the default port of the scheme.</param>
/// <param name="Folder">The folder of the site on that domain, without a trailing slash; empty if it has the whole domain.</param>
public sealed record OwnDomain(string Name, int? Port, string Folder)
{
    /// <summary>The domain of a site.</summary>
    public static OwnDomain Of(WebAddress site)
    {
        var uri = new Uri(site.Value);
        return new OwnDomain(NameOf(uri), PortOf(uri), NormalAddress.Of(uri.AbsolutePath).TrimEnd('/'));
    }

    /// <summary>The address on this site that an absolute URL means, from the first slash on; null if it is on another site.</summary>
    public string? Local(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || NameOf(uri) != Name
            || PortOf(uri) != Port)
        {
            return null;
        }

        var authority = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = url.AsSpan(authority).IndexOfAny('/', '?', '#') is >= 0 and var n ? authority + n : url.Length;
        var local = url[end..].StartsWith('/') ? url[end..] : "/" + url[end..];
        var query = local.AsSpan().IndexOfAny('?', '#');
        var path = NormalAddress.Of(query >= 0 ? local[..query] : local);
        return Folder.Length == 0 ? local
            : path == Folder ? "/"
            : path.StartsWith(Folder + "/", StringComparison.Ordinal) ? path[Folder.Length..] + (query >= 0 ? local[query..] : "")
            : null;
    }

    private static string NameOf(Uri uri) => uri.IdnHost.TrimEnd('.').ToLowerInvariant();

    private static int? PortOf(Uri uri) => uri.IsDefaultPort ? null : uri.Port;
}
