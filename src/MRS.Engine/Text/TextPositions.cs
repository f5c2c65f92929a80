using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>Finds the line and column of an index in a Markdown text.</summary>
public sealed class TextPositions
{
    private readonly MarkdownText from;
    private readonly int length;
    private readonly int[] lineStarts;

    /// <summary>Prepares a text.</summary>
    /// <param name="from">The text.</param>
    /// <param name="text">The same as a string.</param>
    public TextPositions(MarkdownText from, string text)
    {
        (this.from, length) = (from, text.Length);
        lineStarts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < lineStarts.Length; line++)
        {
            lineStarts[line] = text.IndexOf('\n', lineStarts[line - 1]) + 1;
        }
    }

    /// <summary>The position of the character at an index of the text.</summary>
    public SourcePosition At(int index)
    {
        index = Math.Clamp(index, 0, length);
        var line = Array.BinarySearch(lineStarts, index);
        line = line >= 0 ? line : ~line - 1;
        return new SourcePosition(from.File, from.FirstLine + line, index - lineStarts[line] + 1);
    }
}
