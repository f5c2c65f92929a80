using MRS.Content.Problems;
using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>How a report is shown.</summary>
public sealed record ReportStyle
{
    /// <summary>The content folder as seen from where the program runs, such as <c>content</c>; put before every file name.</summary>
    public string FilePrefix { get; init; } = "";

    /// <summary>Whether a person sees the report on a terminal, so that colours and progress make sense.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the person asked for no colours (the variable <c>NO_COLOR</c>).</summary>
    public bool NoColor { get; init; }

    /// <summary>The lines that mends change, for programs.</summary>
    public IReadOnlyDictionary<Problem, MendedLine> Mends { get; init; } = new Dictionary<Problem, MendedLine>();

    /// <summary>Whether colours are written.</summary>
    public bool HasColor => IsTerminal && !NoColor;

    /// <summary>A file of the content as a person at the command line names it, with forward slashes.</summary>
    public string PathOf(string? file)
    {
        var prefix = FilePrefix.Replace('\\', '/').TrimEnd('/');
        return (prefix, file) switch
        {
            (_, null or "") => prefix,
            ("" or ".", _) => file,
            _ => $"{prefix}/{file}",
        };
    }
}
