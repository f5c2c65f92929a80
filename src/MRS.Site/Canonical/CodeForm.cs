using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Code within a line: one backtick on each side, or two and a blank where the code holds one.</summary>
internal static class CodeForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is CodeInline code && Edit(text.Text, code) is FormEdit edit)
            {
                edits.Add(edit);
            }
        }
    }

    private static FormEdit? Edit(string text, CodeInline code)
    {
        var written = text.AsSpan(code.Span.Start, code.Span.Length);
        if (written.Contains('\n'))
        {
            return new FormEdit(code.Span.Start, "Let the code stand on one line.");
        }

        if (code.Content.Contains("``", StringComparison.Ordinal))
        {
            return null;
        }

        var right = code.Content.Contains('`', StringComparison.Ordinal) ? $"`` {code.Content} ``" : $"`{code.Content}`";
        return written.SequenceEqual(right) ? null : new FormEdit(code.Span.Start, "Write the code between single backticks.", new Piece(code.Span.Start, written.Length, right));
    }
}
