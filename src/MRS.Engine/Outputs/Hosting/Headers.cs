using System.Text;
using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// The headers a host is to send with the site, in the file <c>_headers</c>. If two rules set the same header for an address, the later one
/// wins, so there is never more than one policy.
/// </summary>
public static class Headers
{
    /// <summary>The file's path in the output.</summary>
    public const string Path = "_headers";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; upgrade-insecure-requests";

    // The editing form writes styles of its own, shows files that it holds in memory, runs the engine, which is compiled to WebAssembly, in
    // a worker, and speaks with the host of the repository alone.
    private const string FormPolicy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob: https://*.githubusercontent.com; media-src blob:; manifest-src blob:; "
        + "font-src 'self'; connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com; frame-src 'self' blob:; "
        + "base-uri 'self'; form-action 'none'; "
        + "frame-ancestors 'none'; object-src 'none'; upgrade-insecure-requests";

    // Two years. Subdomains and HSTS preloading are for the domain's owner to decide.
    private const string StrictTransport = "max-age=63072000";

    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly HeaderRule Everywhere = Rule(
        "/*",
        ("Content-Security-Policy", Policy),
        ("Strict-Transport-Security", StrictTransport),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("Cache-Control", "no-cache"));

    // Signing in opens a window of another site, which must be able to post a message back.
    private static readonly HeaderRule ForForm = Rule(
        $"{CmsFiles.Address}*",
        ("Content-Security-Policy", FormPolicy),
        ("Cross-Origin-Opener-Policy", "same-origin-allow-popups"),
        ("X-Robots-Tag", "noindex"),
        ("Cache-Control", "no-store"));

    private static readonly HeaderRule Unlisted =
        Everywhere with { Values = [.. Everywhere.Values, KeyValuePair.Create("X-Robots-Tag", "noindex")] };

    // Two versions of a page are shown side by side, each in its own frame. Only the preview itself may frame them.
    private static readonly HeaderRule ForReview = Rule(
        $"{ReviewPaths.List}*",
        ("Content-Security-Policy",
            Policy.Replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'self'", StringComparison.Ordinal)),
        ("X-Frame-Options", "SAMEORIGIN"));

    /// <summary>The files and the file of their headers.</summary>
    public static IReadOnlyList<Artifact> Add(IReadOnlyList<Artifact> files, Deployment? deployment = null) =>
        Add(files, Rules(files.Select(f => f.Path), deployment));

    /// <summary>The same for rules already made for the files.</summary>
    public static IReadOnlyList<Artifact> Add(IReadOnlyList<Artifact> files, IReadOnlyList<HeaderRule> rules) =>
        [.. files, Artifact.Text(Path, Text(rules)), .. NginxFiles.Make(rules)];

    /// <summary>Whether a file was added here.</summary>
    public static bool IsOneOfThem(Artifact file) => file.Path is Path or NginxFiles.HeadersPath or NginxFiles.SitePath;

    /// <summary>The rules for a site of these files, the more general first.</summary>
    public static IReadOnlyList<HeaderRule> Rules(IEnumerable<string> paths, Deployment? deployment = null)
    {
        var (folders, shallow) = Overview(paths);
        var rules = new List<HeaderRule> { deployment is { IsPreview: true } ? Unlisted : Everywhere,
            Rule($"/{HashedFile.Folder}*", ("Cache-Control", Forever)) };
        if (folders.Contains("search/"))
        {
            // The search index is read by WebAssembly.
            rules.Add(Rule("/search/*", ("Content-Security-Policy",
                Policy.Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", StringComparison.Ordinal))));
        }

        if (folders.Contains("api/"))
        {
            rules.Add(ForEveryone("/api/*"));
        }

        if (shallow.Contains(WebManifest.Path))
        {
            rules.Add(Rule($"/{WebManifest.Path}", ("Content-Type", MediaTypes.WebManifest)));
        }

        if (folders.Contains(CmsFiles.Folder))
        {
            rules.Add(ForForm);
        }

        if (deployment is { IsPreview: true } && folders.Contains(ReviewPaths.Folder))
        {
            rules.Add(ForReview);
        }

        // Feeds and calendars of lists; those of a single page are deeper, and readers download them directly.
        rules.AddRange(shallow.Order(StringComparer.Ordinal).SelectMany(ForFeed));
        return rules;
    }

    /// <summary>The headers sent for one address.</summary>
    public static IReadOnlyDictionary<string, string> For(string address, IReadOnlyList<HeaderRule> rules)
    {
        var sent = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in rules.Where(r => r.Fits(address)).SelectMany(r => r.Values))
        {
            sent[name] = value;
        }

        return sent;
    }

    // The top-level folders, each with its slash, and the files in no folder below them. Optimized, since a large site has very many paths.
    private static (HashSet<string> Folders, List<string> Shallow) Overview(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        var shallow = new List<string>();
        var last = "";
        foreach (var path in paths)
        {
            var end = path.IndexOf('/', StringComparison.Ordinal) + 1;
            // Most are in the same folder as the previous one.
            if (last.Length < end || !path.AsSpan(0, end).SequenceEqual(last.AsSpan(0, end)))
            {
                known.Add(path.AsSpan(0, end));
            }

            last = path;
            if (path.IndexOf('/', end) < 0)
            {
                shallow.Add(path);
            }
        }

        return (folders, shallow);
    }

    // Feeds and calendars are meant to be read cross-origin. A browser displays a feed only if it is plain XML.
    private static IEnumerable<HeaderRule> ForFeed(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".xml" when !System.IO.Path.GetFileName(path).StartsWith("sitemap", StringComparison.Ordinal) =>
            [ForEveryone($"/{path}", ("Content-Type", "application/xml; charset=utf-8"))],
        ".ics" => [ForEveryone($"/{path}", ("Content-Type", "text/calendar; charset=utf-8"))],
        _ => [],
    };

    private static HeaderRule ForEveryone(string path, params (string Name, string Value)[] more) =>
        Rule(path, [("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin"), .. more]);

    private static HeaderRule Rule(string path, params (string Name, string Value)[] values) =>
        new(path, [.. values.Select(v => KeyValuePair.Create(v.Name, v.Value))]);

    private static string Text(IReadOnlyList<HeaderRule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(rule.Path).Append('\n');
            foreach (var (name, value) in rule.Values)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }
}
