using System.Text;
using MRS.Content;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// The old addresses as hosts read them: <c>_redirects</c> for Netlify and others that support the format, and a map for nginx. Both are
/// made in every build, so that a site can change its host without another build. The map is public like any file, which does no harm: it
/// says only what following the old addresses reveals anyway.
/// </summary>
public static class Redirects
{
    private const int Moved = 301;
    private const int MovedForNow = 302;
    private const int Gone = 410;

    private const string NginxHead =
        """
        # The addresses of the past, for nginx. Include this file in http { } and write into server { }:
        #   if ($other_host) { return 301 $other_host$request_uri; }
        #   if ($moved_to) { return 301 $moved_to; }
        #   if ($moved_for_now_to) { return 302 $moved_for_now_to; }
        #   if ($gone) { return 410; }

        """;

    /// <summary>Both files.</summary>
    public static IReadOnlyList<Artifact> Files(BuildContext context)
    {
        var rules = RulesOf(context);
        var other = OtherHost.Of(context.Site.Settings.Address.Value);
        return [Netlify(rules, other), Nginx(rules, other)];
    }

    /// <summary>The rules of a site.</summary>
    internal static IReadOnlyList<RedirectRule> RulesOf(BuildContext context) =>
        RedirectRule.Of([.. context.Plan.Redirects, .. HiddenRedirects.Of(context)]);

    private static int StatusOf(RedirectRule rule) => rule.To is null ? Gone : rule.IsTemporary ? MovedForNow : Moved;

    // Old address, new address and status, one rule per line. The first match wins; what is gone shows the "not found" page with status
    // 410.
    private static Artifact Netlify(IReadOnlyList<RedirectRule> rules, OtherHost? other)
    {
        var text = new StringBuilder();
        if (other is not null)
        {
            text.Append($"https://{other.Name}/* {other.LeadsTo}/:splat {Moved}!\n");
            text.Append($"http://{other.Name}/* {other.LeadsTo}/:splat {Moved}!\n");
        }

        foreach (var rule in rules)
        {
            text.Append($"{rule.From} {rule.To ?? "/404.html"} {StatusOf(rule)}\n");
        }

        return Artifact.Text("_redirects", text.ToString());
    }

    private static Artifact Nginx(IReadOnlyList<RedirectRule> rules, OtherHost? other)
    {
        // Nginx compares ignoring case and rejects duplicate keys.
        var distinct = rules.DistinctBy(r => Key(r.From), StringComparer.OrdinalIgnoreCase).ToList();
        var text = new StringBuilder(NginxHead.ReplaceLineEndings("\n"));
        AppendMap(text, "$host $other_host", "\"\"", other is null ? [] : [(other.Name, $"\"{other.LeadsTo}\"")]);
        AppendMap(text, "$uri $moved_to", "\"\"",
            distinct.Where(r => StatusOf(r) == Moved).Select(r => (Key(r.From), $"\"{WithQuery(r.To!)}\"")));
        AppendMap(text, "$uri $moved_for_now_to", "\"\"",
            distinct.Where(r => StatusOf(r) == MovedForNow).Select(r => (Key(r.From), $"\"{WithQuery(r.To!)}\"")));
        AppendMap(text, "$uri $gone", "0", distinct.Where(r => r.To is null).Select(r => (Key(r.From), "1")));
        return Artifact.Text("nginx-redirects.map", text.ToString());
    }

    private static void AppendMap(StringBuilder text, string variables, string otherwise, IEnumerable<(string From, string To)> entries)
    {
        text.Append($"map {variables} {{\n    default {otherwise};\n");
        foreach (var (from, to) in entries)
        {
            text.Append($"    \"{from}\" {to};\n");
        }

        text.Append("}\n");
    }

    // The query is passed on, as other hosts do by default, unless the new address has its own.
    private static string WithQuery(string to)
    {
        var place = to.IndexOf('#', StringComparison.Ordinal);
        return to.Contains('?', StringComparison.Ordinal) ? to : to.Insert(place < 0 ? to.Length : place, "$is_args$args");
    }

    // Nginx compares with the decoded address. A character that would end the quoted string stays encoded; no browser requests it.
    private static string Key(string encoded)
    {
        var decoded = Uri.UnescapeDataString(encoded);
        return decoded.Any(c => char.IsControl(c) || c is '"' or '\\' or '$') ? encoded : decoded;
    }
}
