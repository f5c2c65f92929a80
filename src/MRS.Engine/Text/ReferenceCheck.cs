using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>
/// Finds what was written but is not shown: footnotes and definitions that nothing refers to, cells beyond the last column, and code that
/// swallows the rest of a text.
/// </summary>
internal sealed class ReferenceCheck(TextPositions positions, ProblemLog log)
{
    /// <summary>Checks the parts of a parsed text.</summary>
    public void Check(MarkdownObject[] parts)
    {
        HashSet<LinkReferenceDefinition>? used = null;
        foreach (var part in parts)
        {
            switch (part)
            {
                case FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 } note:
                    log.Add(ProblemCodes.NoteWithoutHalf, positions.At(note.Span.Start),
                        $"Nothing refers to this note, so it is not shown.",
                        $"Write [{note.Label}] where the note belongs, or delete the note. Each note has a name of its own.");
                    break;
                case LinkReferenceDefinition definition and not FootnoteLinkReferenceDefinition
                    when !(used ??= Used(parts)).Contains(definition) && definition.Url is not "#":
                    var label = EscapedLabels.Written(definition.Label ?? "");
                    log.Add(ProblemCodes.ReferenceWithoutHalf, positions.At(definition.Span.Start),
                        $"No link uses the address that is given for [{label}] here, so it is not shown.",
                        $"Write [words][{label}] where the link belongs, or delete the line. Each address has a name of its own.");
                    break;
                case Table table:
                    Rows(table);
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                    log.Add(ProblemCodes.LiteralMarkup, positions.At(code.Span.Start),
                        "The code that begins here does not end, so that all that follows is shown as code.",
                        $"Write a line of {new string(code.FencedChar, Math.Max(3, code.OpeningFencedCharCount))} below the code.");
                    break;
            }
        }
    }

    private void Rows(Table table)
    {
        foreach (var row in table)
        {
            if (TableParser.SurplusOf((TableRow)row) is int surplus)
            {
                log.Add(ProblemCodes.CellWithoutColumn, positions.At(surplus),
                    "This row has more cells than the table has heads, so the rest of it is not shown.",
                    "Write \\| for a bar that is part of the words or code, or give the table another head.");
            }
        }
    }

    private static HashSet<LinkReferenceDefinition> Used(MarkdownObject[] parts) =>
        [.. parts.OfType<LinkInline>().Select(l => l.Reference).OfType<LinkReferenceDefinition>()];
}
