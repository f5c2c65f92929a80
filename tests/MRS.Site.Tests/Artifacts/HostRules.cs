using System.Text.RegularExpressions;
using MRS.Engine;

namespace MRS.Site.Tests.Artifacts;

/// <summary>The two files of redirects, read again by their own rules and not by the code that wrote them.</summary>
internal sealed partial class HostRules
{
    private HostRules(BuildResult result)
    {
        Lines = result.Text("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Netlify = Lines.Select(l => l.Split(' ')).ToDictionary(p => p[0], p => (p[1], p[2]), StringComparer.Ordinal);
        Map = result.Text("nginx-redirects.map");
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Target and status by old address.</summary>
    public IReadOnlyDictionary<string, (string To, string Status)> Netlify { get; }

    public string Map { get; }

    public static HostRules Of(BuildResult result) => new(result);

    /// <summary>The entries of one of nginx's maps, without the default.</summary>
    public IReadOnlyDictionary<string, string> Nginx(string variable)
    {
        var body = Map.Split($" {variable} {{\n")[1].Split("\n}\n")[0];
        return body.Split('\n').Skip(1).Select(l => Entry().Match(l)).ToDictionary(m => m.Groups[1].Value,
            m => m.Groups[2].Value.Trim('"').Replace("$is_args$args", "", StringComparison.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Every line of the map is a comment, the beginning or end of a map, a default or one entry.</summary>
    public bool MapIsWellFormed() => Map.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(l =>
        l.StartsWith('#') || l == "}" || l.StartsWith("    default ", StringComparison.Ordinal) || MapStart().IsMatch(l)
            || Entry().IsMatch(l));

    [GeneratedRegex("^    \"(/[^\"\\\\\\p{Cc}]*|[a-z0-9.-]+)\" (\"[^\"\\\\$\\p{Cc}]+(\\$is_args\\$args)?[^\"\\\\$\\p{Cc}]*\"|1);$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^map \$(host|uri) \$[a-z_]+ \{$")]
    private static partial Regex MapStart();
}
