using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Code within a line: one backtick on each side, or two and a blank where the code holds one.</summary>
internal static class CodeForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var code in text.Parts.OfType<CodeInline>())
        {
            var written = text.Text.Substring(code.Span.Start, code.Span.Length);
            if (written.Contains('\n', StringComparison.Ordinal))
            {
                yield return new FormEdit(code.Span.Start, "Let the code stand on one line.");
            }
            else if (!code.Content.Contains("``", StringComparison.Ordinal))
            {
                var right = code.Content.Contains('`', StringComparison.Ordinal) ? $"`` {code.Content} ``" : $"`{code.Content}`";
                if (right != written)
                {
                    yield return new FormEdit(code.Span.Start, "Write the code between single backticks.", new Piece(code.Span.Start, written.Length, right));
                }
            }
        }
    }
}
