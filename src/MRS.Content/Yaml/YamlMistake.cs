using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>Says in plain words what is probably wrong where the YAML parser gave up.</summary>
internal static class YamlMistake
{
    /// <summary>Adds one problem for the position at which the parser stopped.</summary>
    public static void Report(string text, YamlStop stop, SourcePosition start, ProblemLog log)
    {
        var lines = text.Split('\n').Select(YamlLine.Of).ToArray();
        var stopped = Math.Clamp((int)stop.Line, 1, lines.Length);
        var (line, column, found) = Search(lines, stopped, stop) ?? (stopped, Math.Max(1, (int)stop.Column), Unknown(lines[stopped - 1]));
        log.Add(found.Code, new SourcePosition(start.File, line + start.Line - 1, column), found.Message, found.Hint);
    }

    private static (int Line, int Column, Mistake Found)? Search(YamlLine[] lines, int stopped, YamlStop stop)
    {
        // The parser reports the beginning of the whole mapping, not the line.
        if (stop.Complaint.Contains(" tab ", StringComparison.Ordinal)
            && Array.FindIndex(lines, l => l.TabInIndent >= 0) is >= 0 and var tabbed)
        {
            return (tabbed + 1, lines[tabbed].TabInIndent + 1, Tab(lines, tabbed));
        }

        // The parser often notices a line later: the nearest line before it that has a known mistake is the one to fix.
        for (var at = stopped; at >= Math.Max(1, stopped - 1); at--)
        {
            if (Known(lines, at - 1) is var (column, found))
            {
                return (at, column + 1, found);
            }
        }

        if (Array.FindIndex(lines, l => l.HasOpenQuote) is >= 0 and var quote)
        {
            return (quote + 1, lines[quote].Start + 1, new(ProblemCodes.YamlSyntax, "The quotes that open here are not closed.",
                "Add the same quotation mark at the end of the text. Double quotes inside the text are written \\\"."));
        }

        return Array.FindIndex(lines, l => l.HasOpenBracket) is >= 0 and var bracket
            ? (bracket + 1, lines[bracket].Start + 1, new(ProblemCodes.YamlSyntax, "The bracket that opens here is not closed.",
                "A text that begins with a bracket must stand in double quotes. "
                    + "A list is better written with each item on a line of its own that begins with \"- \"."))
            : null;
    }

    private static (int Column, Mistake Found)? Known(YamlLine[] lines, int at)
    {
        var line = lines[at];
        if (line.TabInIndent is >= 0 and var tab)
        {
            return (tab, Tab(lines, at));
        }

        if (line.QuoteInText is > 0 and var close)
        {
            return (close, new(ProblemCodes.YamlSyntax, "The quoted text ends here, but the line goes on.",
                "Put the whole text in double quotes. Double quotes inside it are written \\\"."));
        }

        if (line.UnknownEscape is > 0 and var escape)
        {
            return (escape, new(ProblemCodes.YamlSyntax, "A backslash inside double quotes means something special.",
                "Write it twice if it is to be seen: \\\\."));
        }

        if (line.Value.Length > 0 && line.Value[0] is '@' or '%' or '`')
        {
            return (line.Start,
                new(ProblemCodes.YamlSyntax, $"A text cannot begin with {line.Value[0]} here.", DoubleQuotes.Hint(line.Value)));
        }

        // An item such as “See: https://…: here” is one text: no field name looks like its beginning.
        if (line.IsItem && line.Key.Length > 0 && !line.IsKeyOfField && line.Value.Contains(": ", StringComparison.Ordinal))
        {
            var item = line.Text.TrimStart(' ', '-');
            return (line.Text.Length - item.Length, new(ProblemCodes.YamlSyntax,
                "This text has a colon in it, which is taken for the beginning of a new field.", DoubleQuotes.Hint(item)));
        }

        return line.Key.Length > 0 && line.Value.Length > 0 && line.Value[0] is not ('"' or '\'' or '|' or '>' or '[' or '{')
            && line.Value.Contains(": ", StringComparison.Ordinal)
            ? (line.Start, new(ProblemCodes.YamlSyntax, "This text has a colon in it, which is taken for the beginning of a new field.",
                DoubleQuotes.Hint(line.Value)))
            : null;
    }

    private static Mistake Tab(YamlLine[] lines, int at)
    {
        const string message = "This line is indented with a tab.";
        var (line, spaces) = (lines[at], YamlIndent.Of(lines, at));
        var tabs = line.Text[line.TabInIndent..line.Indent];
        return spaces < line.TabInIndent ? new(ProblemCodes.TabIndent, message, "Use spaces: two for each level.")
            : new(ProblemCodes.TabIndent, message, new Hint(
                $"Begin the line with spaces instead: {spaces} of them.", new Mend(tabs, new string(' ', spaces - line.TabInIndent))));
    }

    private static Mistake Unknown(YamlLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 && line.Value.Length > 0
            ? new(ProblemCodes.YamlSyntax, "This line has no colon, so it is no field.",
                "Write each field as name: \"value\". A long text goes on in lines that are indented further.")
            : colon >= 0 && colon + 1 < line.Text.Length && line.Text[colon + 1] != ' '
                ? new(ProblemCodes.YamlSyntax, "A space is missing after the colon.",
                    new Hint("Write each field as name: \"value\".", new Mend(line.Text[..(colon + 1)], line.Text[..(colon + 1)] + " ")))
                : line.Text.StartsWith(' ')
                ? new(ProblemCodes.YamlSyntax, "This line does not begin below the lines it belongs to.",
                    "Begin it right below the first letter of the field above it. A text that goes on stands in double quotes.")
                : new(ProblemCodes.YamlSyntax, "This line is not understood.",
                    "Write each field as name: \"value\", with the same indent as the fields above it.");
    }

    private sealed record Mistake(ProblemCode Code, string Message, Hint Hint);
}
