using Microsoft.AspNetCore.Http;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>
/// The headers of the published site, from the same rules as <c>_headers</c>, so that a page that breaks under them breaks here first.
/// Without the upgrade from http to https: there is no https on this computer.
/// </summary>
internal static class PreviewHeaders
{
    private const string ToHttps = "; upgrade-insecure-requests";
    private const string NotKept = "no-store";

    /// <summary>The headers while no site has been built yet.</summary>
    public static IReadOnlyList<HeaderRule> OfNoSite { get; } = Headers.Rules([]);

    /// <summary>Adds the headers for an address.</summary>
    public static void Add(IHeaderDictionary headers, PathString path, IReadOnlyList<HeaderRule> rules)
    {
        foreach (var (name,
            value) in Headers.For(path.Value ?? "/", rules).Where(h => h.Key is not ("Strict-Transport-Security" or "Content-Type")))
        {
            headers[name] = value.Replace(ToHttps, "", StringComparison.Ordinal);
        }

        // What may be cached indefinitely there may have changed a moment ago here.
        headers.CacheControl = headers.CacheControl == NotKept ? NotKept : "no-cache";
    }
}
