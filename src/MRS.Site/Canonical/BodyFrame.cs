namespace MRS.Site.Canonical;

/// <summary>How a text stands below its fields: after an empty line, with a line end behind it.</summary>
internal static class BodyFrame
{
    /// <summary>How many characters stand before the text.</summary>
    public const int Before = 1;

    /// <summary>The text with its frame; nothing if there is no text.</summary>
    public static string Of(string text) => text.Length == 0 ? "" : $"\n{text}\n";

    /// <summary>A text without its frame, as far as it has one.</summary>
    public static string Without(string text)
    {
        text = text.StartsWith('\n') ? text[1..] : text;
        return text.EndsWith('\n') ? text[..^1] : text;
    }
}
