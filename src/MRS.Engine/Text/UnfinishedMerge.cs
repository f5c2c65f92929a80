using Markdig.Syntax;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Engine.Text;

/// <summary>Finds merge conflict markers in a text. Examples of them are allowed in code.</summary>
internal static class UnfinishedMerge
{
    /// <summary>Reports the first marker; then nothing else about the text is worth reporting.</summary>
    public static bool IsIn(ParsedText parsed, MarkdownText text, ProblemLog log)
    {
        var line = 0;
        foreach (var words in parsed.Text.AsSpan().EnumerateLines())
        {
            if (MergeMarkers.Is(words) && !IsCode(parsed, line))
            {
                log.Add(ProblemCodes.UnfinishedMerge, new(text.File, text.FirstLine + line, 1), MergeMarkers.Message, MergeMarkers.Hint);
                return true;
            }

            line++;
        }

        return false;
    }

    private static bool IsCode(ParsedText parsed, int line) =>
        parsed.Parts.OfType<CodeBlock>().Any(c => c.Line <= line && line <= c.Line + c.Lines.Count);
}
