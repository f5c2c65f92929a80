using System.Net;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// A page at each address that has moved, which redirects in the browser: for hosts that only serve files. What is gone has none, since a
/// page would say that it exists.
/// </summary>
internal static class RedirectPages
{
    private const string Index = "index.html";

    /// <summary>The pages. An address that cannot be a file's, or where a browser would not expect a page, has none.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context) =>
        [.. Redirects.RulesOf(context)
            .Where(r => r.To is not null && context.Plan.At(Uri.UnescapeDataString(r.From)) is null)
            .Select(r => (Path: PathOf(r.From), r.To))
            .Where(r => r.Path is not null)
            .DistinctBy(r => r.Path)
            .Select(r => Artifact.Text(r.Path!, Html(r.To!, context.BaseUrl)))];

    // On many disks names that differ only in case are the same, and a name is either a file's or a folder's.
    private static string? PathOf(string address)
    {
        var path = Uri.UnescapeDataString(address)[1..];
        path = path.EndsWith('/') ? path + Index : path;
        return path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains(".html/", StringComparison.Ordinal)
            && path == path.ToLowerInvariant() && ArtifactPath.IsPlain(path)
            ? path
            : null;
    }

    private static string Html(string to, string site)
    {
        var (there, whole) = (WebUtility.HtmlEncode(to), WebUtility.HtmlEncode(to.StartsWith('/') ? site + to : to));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={there}">
            <link rel="canonical" href="{whole}">
            <title>This page has moved</title>
            </head>
            <body>
            <main>
            <h1>This page has moved</h1>
            <p>It is now at <a href="{there}">{whole}</a>.</p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
