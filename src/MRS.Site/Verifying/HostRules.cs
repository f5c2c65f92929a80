using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Verifying;

/// <summary>
/// Reads the rules for hosts from the files of a built site, <c>_headers</c> and <c>_redirects</c>, as this program writes them.
/// </summary>
internal static class HostRules
{
    private const string RedirectsPath = "_redirects";

    /// <summary>The headers, the more general rule first.</summary>
    public static IReadOnlyList<HeaderRule> HeadersOf(Snapshot site)
    {
        var rules = new List<HeaderRule>();
        var values = new List<KeyValuePair<string, string>>();
        foreach (var line in Lines(site, Headers.Path))
        {
            if (!line.StartsWith(' '))
            {
                values = [];
                rules.Add(new HeaderRule(line, values));
            }
            else if (line.Split(": ", 2) is [var name, var value])
            {
                values.Add(KeyValuePair.Create(name.Trim(), value));
            }
        }

        return rules;
    }

    /// <summary>The redirects whose old address is one of this site; those of other host names cannot be requested here.</summary>
    public static IReadOnlyList<HostRedirect> RedirectsOf(Snapshot site) =>
        [.. Lines(site, RedirectsPath).Where(l => l.StartsWith('/')).Select(l => l.Split(' '))
            .Select(w => new HostRedirect(w[0], w[1], int.Parse(w[2], System.Globalization.CultureInfo.InvariantCulture)))];

    private static IEnumerable<string> Lines(Snapshot site, string path) =>
        site.TryGet(path, out var file)
            ? System.Text.Encoding.UTF8.GetString(file.Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(l => !l.StartsWith('#'))
            : [];
}
