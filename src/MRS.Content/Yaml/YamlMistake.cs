using MRS.Content.Problems;
using MRS.Content.Sources;
using YamlDotNet.Core;

namespace MRS.Content.Yaml;

/// <summary>Says in plain words what is probably wrong where the YAML parser gave up.</summary>
internal static class YamlMistake
{
    /// <summary>Adds one problem for a place at which the parser stopped.</summary>
    public static void Report(string text, Mark mark, SourcePosition start, ProblemLog log)
    {
        var lines = text.Split('\n');
        var line = Math.Clamp((int)mark.Line, 1, lines.Length);
        var column = Math.Max(1, (int)mark.Column);

        // The parser often notices a line later, or at the end: the nearest line before it that shows a known mistake is the one to mend.
        for (var at = line; at >= Math.Max(1, line - 1); at--)
        {
            if (Known(lines[at - 1]) is var (code, where, message, hint) && code is not null)
            {
                log.Add(code, new SourcePosition(start.File, at + start.Line - 1, where), message, hint);
                return;
            }
        }

        if (OpenQuote(lines) is int open)
        {
            log.Add(ProblemCodes.YamlSyntax, new SourcePosition(start.File, open + start.Line - 1, lines[open - 1].IndexOf('"', StringComparison.Ordinal) + 1), "The quotes that open here are not closed.", "Add \" at the end of the text. Quotes inside the text are written \\\".");
            return;
        }

        log.Add(ProblemCodes.YamlSyntax, new SourcePosition(start.File, line + start.Line - 1, column), "This line is not understood.", "Write each field as name: \"value\", with the same indent as the fields above it.");
    }

    private static (ProblemCode? Code, int Column, string Message, string Hint) Known(string line)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        var tab = line.AsSpan(0, indent).IndexOf('\t');
        if (tab >= 0)
        {
            return (ProblemCodes.TabIndent, tab + 1, "This line is indented with a tab.", "Use blanks: two for each level.");
        }

        var content = line.AsSpan(indent);
        var lead = content.StartsWith("- ") ? 2 : 0;
        content = content[lead..];
        var colon = content.IndexOf(": ");
        if (colon > 0 && content[(colon + 2)..].TrimStart() is { Length: > 0 } value && value[0] is not ('"' or '\'' or '|' or '>' or '[' or '{')
            && value.IndexOf(": ") is var second and >= 0)
        {
            var column = indent + lead + (content.Length - value.Length) + 1;
            return (ProblemCodes.YamlSyntax, column + 0 * second, "This text has a colon in it, which YAML takes for the beginning of a new field.", "Put the whole text in double quotes.");
        }

        return (null, 0, "", "");
    }

    // The first line that leaves a double quote open.
    private static int? OpenQuote(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var value = lines[i][(lines[i].IndexOf(": ", StringComparison.Ordinal) is var c and >= 0 ? c + 2 : 0)..].TrimStart('-', ' ');
            if (value.StartsWith('"') && value.Replace("\\\"", "", StringComparison.Ordinal).Count(ch => ch == '"') % 2 == 1)
            {
                return i + 1;
            }
        }

        return null;
    }
}
