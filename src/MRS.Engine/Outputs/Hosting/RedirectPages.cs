using System.Net;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// A page at each address that has moved, which leads on by itself: for hosts that send files and know no rules. What is gone has none,
/// since a page would say that it is there.
/// </summary>
internal static class RedirectPages
{
    private const string Index = "index.html";

    /// <summary>The pages. An address that no file can have, or at which a browser would not look for a page, has none.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context) =>
        [.. Redirects.RulesOf(context)
            .Where(r => r.To is not null && context.Plan.At(Uri.UnescapeDataString(r.From)) is null)
            .Select(r => (Path: PathOf(r.From), r.To))
            .Where(r => r.Path is not null)
            .DistinctBy(r => r.Path)
            .Select(r => Artifact.Text(r.Path!, Html(r.To!, context.BaseUrl)))];

    // On many disks names that differ in capital letters are one, and a name is that of a file or of a folder.
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
