using System.Text;
using MRS.Engine.Files;

namespace MRS.Site.BrowserTests.Hosting;

/// <summary>
/// The file <c>_headers</c> as the host reads it: a line with a path, which may end with <c>*</c>, then indented lines of headers.
/// All rules that fit an address hold; a later one replaces what an earlier one said of the same header.
/// </summary>
internal sealed class HeaderRules
{
    private readonly IReadOnlyList<(string Path, string Name, string Value)> rules;

    private HeaderRules(IReadOnlyList<(string Path, string Name, string Value)> rules) => this.rules = rules;

    /// <summary>Reads the rules of a site; none if it has no such file.</summary>
    /// <exception cref="FormatException">A line is neither a path nor a header: the host would pass over it in silence.</exception>
    public static HeaderRules Of(Snapshot site)
    {
        var text = site.TryGet("_headers", out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";
        var rules = new List<(string, string, string)>();
        string? path = null;
        foreach (var line in text.Split('\n').Where(l => l.Trim().Length > 0 && !l.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]) && line[0] == '/')
            {
                path = line.Trim();
                continue;
            }

            var colon = line.IndexOf(':');
            if (path is null || colon < 0)
            {
                throw new FormatException($"_headers holds a line that is neither a path nor a header: {line.Trim()}");
            }

            rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new HeaderRules(rules);
    }

    /// <summary>What is sent with an address.</summary>
    public IReadOnlyDictionary<string, string> For(string address)
    {
        var sent = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, name, value) in rules.Where(r => Fits(r.Path, address)))
        {
            sent[name] = value;
        }

        return sent;
    }

    private static bool Fits(string path, string address) =>
        path.EndsWith('*') ? address.StartsWith(path[..^1], StringComparison.Ordinal) : path.TrimEnd('/') == address.TrimEnd('/');
}
