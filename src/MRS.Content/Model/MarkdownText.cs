using System.Text;

namespace MRS.Content.Model;

/// <summary>
/// A Markdown text and where it begins, so that problems inside it can be placed. It is stored as the bytes of its file, which for a large
/// site takes half the memory of strings.
/// </summary>
/// <param name="utf8">The text in UTF-8, with LF line endings and without a BOM.</param>
/// <param name="file">The file that contains it, relative to the content folder.</param>
/// <param name="firstLine">The line of the file on which the text begins, counted from 1.</param>
public sealed class MarkdownText(ReadOnlyMemory<byte> utf8, string file, int firstLine)
{
    /// <summary>No text.</summary>
    public static readonly MarkdownText Empty = new(default, "", 1);

    /// <summary>A text made in memory.</summary>
    public static MarkdownText Of(string text, string file, int firstLine) => new(Encoding.UTF8.GetBytes(text), file, firstLine);

    /// <summary>The text as a string, created on each access.</summary>
    public string Text => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>The file that contains it, relative to the content folder.</summary>
    public string File { get; } = file;

    /// <summary>The line of the file on which the text begins, counted from 1.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>Whether it has no characters at all, not even a space.</summary>
    public bool IsMissing => utf8.IsEmpty;

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty { get; } = IsBlank(utf8.Span);

    // For nearly every text the first character decides.
    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        var start = utf8.IndexOfAnyExcept(" \t\n"u8);
        return start < 0 || (!char.IsAscii((char)utf8[start]) && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(utf8)));
    }
}
