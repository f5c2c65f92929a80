using System.Globalization;
using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Agreement;

/// <summary>What the field guide says of its fields, in the order of its tables: those of groups come at the end.</summary>
internal static partial class GuideFacts
{
    public static IReadOnlyList<FieldFacts> Of(string chapter)
    {
        List<string> above = [""];
        var facts = new List<FieldFacts>();
        var labels = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in chapter.Split('\n'))
        {
            if (line.StartsWith("### Fields of ", StringComparison.Ordinal))
            {
                above = [.. Label().Matches(line).SelectMany(m => labels[m.Groups[1].Value]).Select(p => p + ".")];
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                List<string> paths = [.. above.Select(a => a + row.Groups["key"].Value)];
                labels[row.Groups["label"].Value] = paths;
                facts.AddRange(paths.Select(p => Fact(p, row.Groups["needed"].Success, row.Groups["words"].Value)));
            }
        }

        return facts;
    }

    private static FieldFacts Fact(string path, bool isNeeded, string words) => new(path)
    {
        IsRequired = isNeeded,
        Least = Number(AtLeast(), words) ?? Number(FromTo(), words),
        Most = Number(AtMost(), words) ?? Number(FromTo(), words, "most"),
        Min = Number(Whole(), words),
        Max = Number(Whole(), words, "most"),
        Form = words,
        Choices = OneOf().Match(words) is { Success: true } choices
            ? string.Join(',', Word().Matches(choices.Value).Select(m => m.Groups[1].Value))
            : "",
    };

    private static int? Number(Regex form, string words, string group = "least") =>
        form.Match(words) is { Success: true } match && match.Groups[group].Success
            ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("“([^”]*)”")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\| \*\*(?<label>.*)\*\*(?<needed> \(needed\))? \| `(?<key>\w+)` \| (?<words>.*) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\bAt least (?<least>\d+) characters|; at least (?<least>\d+)\.")]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\bAt most (?<least>\d+) characters|\bat most (?<least>\d+) items")]
    private static partial Regex AtMost();

    [GeneratedRegex(@"(?<![\w,] )\b(?<least>\d+) to (?<most>\d+) characters[.;]")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"A whole number from (?<least>-?\d+) to (?<most>-?\d+)\.")]
    private static partial Regex Whole();

    [GeneratedRegex(@"One of `.*?\)\.(?= |$)")]
    private static partial Regex OneOf();

    [GeneratedRegex(@"`([a-z-]+)` \(")]
    private static partial Regex Word();
}
