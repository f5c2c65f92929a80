namespace MRS.Content.Loading;

/// <summary>A text without invisible spaces: at its ends, and at the ends of its lines.</summary>
internal static class TrimmedText
{
    // The editing form treats a BOM as a space.
    private const char Mark = '\uFEFF';

    /// <summary>The trimmed text.</summary>
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
