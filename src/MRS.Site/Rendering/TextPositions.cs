using MRS.Content.Model;
using MRS.Content.Sources;

namespace MRS.Site.Rendering;

/// <summary>Finds the line and column of a place in a Markdown text.</summary>
public sealed class TextPositions
{
    private readonly MarkdownText text;
    private readonly List<int> lineStarts = [0];

    /// <summary>Prepares a text.</summary>
    public TextPositions(MarkdownText text)
    {
        this.text = text;
        for (var at = text.Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf('\n', at + 1))
        {
            lineStarts.Add(at + 1);
        }
    }

    /// <summary>The place of a character, counted from the start of the text.</summary>
    public SourcePosition At(int index)
    {
        index = Math.Clamp(index, 0, text.Text.Length);
        var line = lineStarts.BinarySearch(index);
        line = line >= 0 ? line : ~line - 1;
        return new SourcePosition(text.File, text.FirstLine + line, index - lineStarts[line] + 1);
    }
}
