using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>The two parts of a Markdown file: the fields between two lines of three dashes, and the text below.</summary>
/// <param name="Yaml">The fields.</param>
/// <param name="Body">The text.</param>
internal sealed record FrontMatter(string Yaml, MarkdownText Body)
{
    private const string Fence = "---";

    /// <summary>The line between the fields and the text.</summary>
    public const string End = Fence + "\n";

    /// <summary>Where the fields begin.</summary>
    public const int FirstLine = 2;

    /// <summary>The fields with the line that ends them, as they stand in the file that was split.</summary>
    public string FieldsOf(string file) => file[(Fence.Length + 1)..^Body.Text.Length];

    /// <summary>Splits a file; null, with a problem, if the fields do not begin on the first line or do not end.</summary>
    public static FrontMatter? Split(string text, string file, ProblemLog log)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal) && text.TrimEnd() != Fence)
        {
            log.Add(ProblemCodes.FrontMatter, SourcePosition.StartOf(file), "The file does not begin with its fields.", "The first line is three dashes, then come the fields such as title: \"Our mission\", then three dashes again, then the text.");
            return null;
        }

        var line = 2;
        for (var at = Fence.Length + 1; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at) is var n and >= 0 ? n : text.Length;
            if (text.AsSpan(at, end - at).TrimEnd() is Fence)
            {
                var body = end < text.Length ? text[(end + 1)..] : "";
                return new FrontMatter(text[(Fence.Length + 1)..at], new MarkdownText(body, file, line + 1));
            }

            at = end + 1;
        }

        log.Add(ProblemCodes.FrontMatter, SourcePosition.StartOf(file), "The fields that begin here do not end.", "Put a line of three dashes between the fields and the text.");
        return null;
    }
}
