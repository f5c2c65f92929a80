using System.Text;

namespace MRS.Content.Model;

/// <summary>
/// A Markdown text and where it begins, so that problems inside it can be placed. It is kept as it stands in its file: of a large site that
/// is half of what strings would need.
/// </summary>
/// <param name="utf8">The text in UTF-8, with LF line ends and without a byte order mark.</param>
/// <param name="file">The file it stands in, relative to the content folder.</param>
/// <param name="firstLine">The line of the file on which the text begins, counted from 1.</param>
public sealed class MarkdownText(ReadOnlyMemory<byte> utf8, string file, int firstLine)
{
    /// <summary>No text.</summary>
    public static readonly MarkdownText Empty = new(default, "", 1);

    /// <summary>A text made in memory.</summary>
    public static MarkdownText Of(string text, string file, int firstLine) => new(Encoding.UTF8.GetBytes(text), file, firstLine);

    /// <summary>The text, made anew each time it is asked for.</summary>
    public string Text => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>The file it stands in, relative to the content folder.</summary>
    public string File { get; } = file;

    /// <summary>The line of the file on which the text begins, counted from 1.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>Whether not even a space stands there.</summary>
    public bool IsMissing => utf8.IsEmpty;

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty { get; } = IsBlank(utf8.Span);

    // Nearly every text is told by its first letter.
    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        var start = utf8.IndexOfAnyExcept(" \t\n"u8);
        return start < 0 || (!char.IsAscii((char)utf8[start]) && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(utf8)));
    }
}
