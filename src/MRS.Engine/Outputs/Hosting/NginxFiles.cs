using System.Text;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// What nginx needs to serve a site as Netlify would, made from the same rules as <c>_headers</c>: a file for <c>http { }</c> that maps
/// addresses to headers, and one for <c>server { }</c> with everything else. <c>docs/hosting.md</c> shows both in context.
/// </summary>
public static class NginxFiles
{
    /// <summary>The prefix of all file names for nginx.</summary>
    public const string Beginning = "nginx-";

    /// <summary>The headers by address, for <c>http { }</c>.</summary>
    public const string HeadersPath = "nginx-headers.map";

    /// <summary>Everything else, for <c>server { }</c>.</summary>
    public const string SitePath = "nginx-site.conf";

    // Nginx sets a file's type by its extension, and would send this header in addition to its own.
    private const string ContentType = "Content-Type";

    private const string CacheControl = "Cache-Control";
    private const string CacheVariable = "$site_kept";

    // A response from nginx itself, such as 405 or 500, has the URL of the requested file, which may be cached for a year.
    private const string Kept = "map $status $site_kept {\n    default \"no-store\";\n    ~^[23] $site_cache_control;\n"
        + "    404 $site_cache_control;\n    410 $site_cache_control;\n}\n";

    private const string Rest =
        """
        index index.html;
        absolute_redirect off;
        charset off;
        gzip_static on;
        gzip_vary on;
        # Moved and gone addresses; the host's other name.
        if ($other_host) { return 301 $other_host$request_uri; }
        if ($moved_to) { return 301 $moved_to; }
        if ($moved_for_now_to) { return 302 $moved_for_now_to; }
        if ($gone) { return 410; }
        # A folder without a page is not there either, whatever nginx would say of it.
        error_page 403 404 =404 /404.html;
        # By a named place, since the lines above would answer a second time for any other.
        error_page 410 @gone;
        location @gone { try_files /404.html =410; }
        # Of what is kept for a year no parts are given: the complaint that there is no such part would be kept as well.
        location /assets/ { max_ranges 0; }
        # What only hosts read, and files that came compressed beside their own, are no addresses of the site.
        location ~ ^/(_headers|_redirects|nginx-[^/]*)$ { return 404; }
        location ~ \.(br|gz)$ { return 404; }

        """;

    /// <summary>Both files.</summary>
    public static IReadOnlyList<Artifact> Make(IReadOnlyList<HeaderRule> rules) =>
        [Artifact.Text(HeadersPath, Maps(rules)), Artifact.Text(SitePath, Site(rules))];

    private static IEnumerable<string> Names(IReadOnlyList<HeaderRule> rules) =>
        rules.SelectMany(r => r.Values).Select(v => v.Key).Where(n => n != ContentType).Distinct(StringComparer.OrdinalIgnoreCase);

    // A header with an empty value is not sent.
    private static string Maps(IReadOnlyList<HeaderRule> rules)
    {
        var text = new StringBuilder("# The headers of each address, for nginx. Include this file in http { }.\n");
        foreach (var name in Names(rules))
        {
            text.Append($"map $uri {Variable(name)} {{\n");
            // Of several matches nginx takes the first; in our rules the last wins.
            foreach (var rule in rules.Reverse().Where(r => r.Values.Any(v => v.Key == name)))
            {
                text.Append($"    {Pattern(rule.Path)} \"{rule.Values.Last(v => v.Key == name).Value}\";\n");
            }

            text.Append(rules.Any(r => r.Path == "/*" && r.Values.Any(v => v.Key == name)) ? "}\n" : "    default \"\";\n}\n");
        }

        return text.Append(Kept).ToString();
    }

    private static string Pattern(string path) =>
        path == "/*" ? "default" : path.EndsWith('*') ? $"\"~^{path[..^1].Replace(".", "\\.", StringComparison.Ordinal)}\"" : $"\"{path}\"";

    private static string Site(IReadOnlyList<HeaderRule> rules)
    {
        var text = new StringBuilder(
            "# How nginx serves the site. Include this file in server { }, with its root set to the folder of the site.\n");
        foreach (var name in Names(rules))
        {
            text.Append($"add_header {name} {(name == CacheControl ? CacheVariable : Variable(name))} always;\n");
        }

        text.Append("types {\n");
        foreach (var (ending, type) in MediaTypes.All.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            text.Append($"    \"{Served(ending, type, rules)}\" {ending[1..]};\n");
        }

        return text.Append("}\ndefault_type application/octet-stream;\n").Append(Rest.ReplaceLineEndings("\n")).ToString();
    }

    // If all files of an extension that have a rule are sent as one type, that is the extension's type.
    private static string Served(string ending, string type, IReadOnlyList<HeaderRule> rules) =>
        rules.Where(r => r.Path.EndsWith(ending, StringComparison.Ordinal)).SelectMany(
        r => r.Values).Where(v => v.Key == ContentType).Select(v => v.Value).FirstOrDefault()
        ?? type;

    private static string Variable(string header) => "$site_" + header.ToLowerInvariant().Replace('-', '_');
}
