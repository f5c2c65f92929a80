namespace MRS.Content.Model;

/// <summary>A Markdown text and where it begins, so that problems inside it can be placed.</summary>
/// <param name="Text">The text with LF line ends and without a byte order mark.</param>
/// <param name="File">The file it stands in, relative to the content folder.</param>
/// <param name="FirstLine">The line of the file on which the text begins, counted from 1.</param>
public sealed record MarkdownText(string Text, string File, int FirstLine)
{
    /// <summary>No text.</summary>
    public static readonly MarkdownText Empty = new("", "", 1);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
