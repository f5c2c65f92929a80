using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>Texts in double quotes, in which only <c>"</c> and <c>\</c> are special.</summary>
internal static class DoubleQuotes
{
    /// <summary>A text in double quotes.</summary>
    public static string Around(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Advises to put a value in double quotes; includes the mend if the value clearly ends with its line.</summary>
    /// <param name="value">The rest of the line from the beginning of the value on.</param>
    public static Hint Hint(string value)
    {
        const string words = "Put the whole text in double quotes.";
        var text = value.TrimEnd();
        return text.Length == 0 || text.Contains(" #", StringComparison.Ordinal) || text.AsSpan().ContainsAny("[]{}\"")
            ? words
            : new Hint(words, new Mend(text, Around(text)));
    }
}
