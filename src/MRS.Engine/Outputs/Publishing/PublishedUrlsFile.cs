using System.Text;
using MRS.Content.Problems;
using MRS.Engine.Context;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// The published-URLs file: everything ever published, one entry per line. Lines are only ever added, by the command <c>published</c>.
/// </summary>
public static class PublishedUrlsFile
{
    /// <summary>Its file name; it is beside the content folder.</summary>
    public const string FileName = "published.txt";

    private const string Head =
        """
        # Every address, feed id and calendar id that was ever published, so that none of them is lost.
        # Written by the command "published". Lines are only ever added; nobody needs to edit this file.

        """;

    /// <summary>Reads the entries; an invalid line becomes a problem.</summary>
    public static IReadOnlyList<PublishedUrlsLine> Read(PreviousFile file, ProblemLog log)
    {
        var entries = new List<PublishedUrlsLine>();
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i].StartsWith('#'))
            {
                continue;
            }

            if (PublishedUrlsLine.Read(lines[i]) is PublishedUrlsLine entry)
            {
                entries.Add(entry);
            }
            else
            {
                log.Add(ProblemCodes.PublishedUrlsUnreadable, new SourcePosition(file.Path, i + 1, 1),
                    $"This line of published.txt says nothing: \"{lines[i]}\".", "Take the file as it was published last.");
            }
        }

        return entries;
    }

    /// <summary>The names not yet in the published-URLs file, as its next lines: in order, each once.</summary>
    public static IReadOnlyList<PublishedUrlsLine> New(IReadOnlyList<PublishedUrlsLine> held, IEnumerable<PublishedName> names)
    {
        var known = held.Select(e => e.Key).ToHashSet();
        return [.. names.Select(PublishedUrlsLine.Of).Where(e => known.Add(e.Key)).OrderBy(e => e.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The text of the published-URLs file with new lines at its end. Existing lines stay, byte for byte.</summary>
    public static string Append(string text, IReadOnlyList<PublishedUrlsLine> entries)
    {
        var longer = new StringBuilder(text.Length == 0 ? Head.ReplaceLineEndings("\n") : text);
        if (entries.Count > 0 && longer[^1] != '\n')
        {
            longer.Append('\n');
        }

        foreach (var entry in entries)
        {
            longer.Append(entry).Append('\n');
        }

        return longer.ToString();
    }
}
