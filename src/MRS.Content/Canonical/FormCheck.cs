using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Content.Yaml;

namespace MRS.Content.Canonical;

/// <summary>
/// Compares what stands in a file with its canonical form, in one pass. Only where the two differ are comments looked for,
/// since no canonical text has any.
/// </summary>
public static class FormCheck
{
    private const string Hint = "Run the command \"format\": it writes the file in the one form the editing form uses too, and changes nothing of what it says.";

    /// <summary>Reports fields that stand in another form, or comments among them. <paramref name="start"/> is where the text begins in its file.</summary>
    public static void Fields(string text, string canonical, SourcePosition start, ProblemLog log)
    {
        if (text == canonical)
        {
            return;
        }

        if (!Comments(text, start, log))
        {
            Difference(text, canonical, start, log);
        }
    }

    /// <summary>Reports comments among fields that can be read; says whether there are any.</summary>
    public static bool Comments(string text, SourcePosition start, ProblemLog log)
    {
        var comments = YamlComments.In(text, start);
        foreach (var comment in comments)
        {
            log.Add(ProblemCodes.CommentWouldBeLost, comment, "This comment would be lost when the file is saved in the editing form.", "Move what it says into a field or into the text, or delete it. Text with a # in it stands in double quotes.");
        }

        return comments.Count > 0;
    }

    /// <summary>Reports the first line at which a text leaves its canonical form.</summary>
    public static void Difference(string text, string canonical, SourcePosition start, ProblemLog log)
    {
        var same = text.AsSpan().CommonPrefixLength(canonical);
        var line = text.AsSpan(0, same).Count('\n');
        log.Add(ProblemCodes.NotCanonical, start with { Line = start.Line + line, Column = 1 }, $"From this line on the file is not in its one form{Expected(canonical, same)}.", Hint);
    }

    /// <summary>Reports a file that was saved with a mark at its beginning or with the line ends of another system.</summary>
    public static void Bytes(SourceFile file, ProblemLog log)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble) || bytes.Contains((byte)'\r'))
        {
            log.Add(ProblemCodes.NotCanonical, SourcePosition.StartOf(file.Path), "The file is saved with a byte order mark or with line ends other than LF.", Hint);
        }
    }

    private static string Expected(string canonical, int at)
    {
        var start = at == 0 ? 0 : canonical.LastIndexOf('\n', at - 1) + 1;
        var end = canonical.IndexOf('\n', start) is var n and >= 0 ? n : canonical.Length;
        var line = canonical[start..end].Trim();
        return line.Length is 0 or > 80 ? "" : $"; it would say: {line}";
    }
}
