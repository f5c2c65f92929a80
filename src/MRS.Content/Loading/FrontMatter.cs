using System.Text;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Loading;

/// <summary>The two parts of a Markdown file: the fields between two lines of three dashes, and the text below.</summary>
/// <param name="Yaml">The fields.</param>
/// <param name="Body">The text.</param>
internal sealed record FrontMatter(string Yaml, MarkdownText Body)
{
    /// <summary>Where the fields begin.</summary>
    public const int FirstLine = 2;

    private static ReadOnlySpan<byte> Fence => "---"u8;

    /// <summary>Splits a file; null, with a problem, if the fields do not begin on the first line or do not end.</summary>
    /// <param name="utf8">The content of the file.</param>
    /// <param name="file">Its path.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static FrontMatter? Split(ReadOnlyMemory<byte> utf8, string file, ProblemLog log)
    {
        var bytes = utf8.Span;
        if (!bytes.StartsWith("---\n"u8) && !IsFence(bytes))
        {
            log.Add(ProblemCodes.FrontMatter, SourcePosition.StartOf(file), "The file does not begin with its fields.",
                "The first line is three dashes, then come the fields such as title: \"Our mission\", then three dashes again, "
                    + "then the text.");
            return null;
        }

        var first = Fence.Length + 1;
        var line = FirstLine;
        for (var at = first; at < bytes.Length; line++)
        {
            var end = bytes[at..].IndexOf((byte)'\n') is var n and >= 0 ? at + n : bytes.Length;
            if (IsFence(bytes[at..end]))
            {
                var body = Math.Min(end + 1, bytes.Length);
                return new FrontMatter(Encoding.UTF8.GetString(bytes[first..at]), new MarkdownText(utf8[body..], file, line + 1));
            }

            at = end + 1;
        }

        log.Add(ProblemCodes.FrontMatter, SourcePosition.StartOf(file), "The fields that begin here do not end.",
            "Put a line of three dashes between the fields and the text.");
        return null;
    }

    // Trailing white space is invisible, so it is allowed.
    private static bool IsFence(ReadOnlySpan<byte> line) =>
        line.StartsWith(Fence) && (line.Length == Fence.Length || string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line[Fence.Length..])));
}
