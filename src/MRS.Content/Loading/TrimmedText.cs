namespace MRS.Content.Loading;

/// <summary>A text without the spaces that nobody sees: at its ends, and at the ends of its lines.</summary>
internal static class TrimmedText
{
    // The byte order mark counts as a space for the editing form.
    private const char Mark = '\uFEFF';

    /// <summary>The text as it is kept.</summary>
    public static string Of(string text)
    {
        if (text.Length > 0 && (IsBlank(text[0]) || IsBlank(text[^1])))
        {
            text = Ends(text);
        }

        return text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(l => l.TrimEnd())) : text;
    }

    private static string Ends(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == Mark;
}
