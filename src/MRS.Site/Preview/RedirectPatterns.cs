using System.Globalization;
using System.Text;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>
/// The redirects of a site, from its file <c>_redirects</c>: lines <c>from to status</c>, with <c>:name</c> for one segment of an address
/// and <c>*</c> at the end for the rest. The first match wins. Rules for other hosts, and rules with conditions, are ignored.
/// </summary>
internal sealed class RedirectPatterns
{
    private readonly IReadOnlyList<RedirectPattern> rules;

    private RedirectPatterns(IReadOnlyList<RedirectPattern> rules) => this.rules = rules;

    public static RedirectPatterns None { get; } = new([]);

    /// <summary>Reads the redirects of a site.</summary>
    public static RedirectPatterns Of(Snapshot site) => site.TryGet("_redirects", out var file)
        ? new RedirectPatterns([.. Encoding.UTF8.GetString(file.Content.Span).Split('\n').Select(Read).OfType<RedirectPattern>()])
        : None;

    /// <summary>The first redirect for an address; null if there is none.</summary>
    public RedirectMatch? Match(string path) => rules.Select(r => r.Match(path)).FirstOrDefault(m => m is not null);

    /// <summary>A path encoded for a header.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static RedirectPattern? Read(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3) || !words[0].StartsWith('/'))
        {
            return null;
        }

        var status = words.Length == 3 ? words[2] : "301";
        return int.TryParse(status.TrimEnd('!'), CultureInfo.InvariantCulture, out var number)
            ? new RedirectPattern(words[0], words[1], number, status.EndsWith('!'))
            : null;
    }
}
