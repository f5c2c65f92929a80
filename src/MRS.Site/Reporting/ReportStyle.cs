using MRS.Content.Problems;
using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>How a report is shown.</summary>
public sealed record ReportStyle
{
    /// <summary>The content folder relative to the working directory, such as <c>content</c>; prefixed to every file name.</summary>
    public string FilePrefix { get; init; } = "";

    /// <summary>Whether the report goes to a terminal, so that colours and progress make sense.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the user asked for no colours (the variable <c>NO_COLOR</c>).</summary>
    public bool NoColor { get; init; }

    /// <summary>The lines that mends change, for programs.</summary>
    public IReadOnlyDictionary<Problem, MendedLine> Mends { get; init; } = new Dictionary<Problem, MendedLine>();

    /// <summary>Whether colours are written.</summary>
    public bool HasColor => IsTerminal && !NoColor;

    /// <summary>A content file as a user at the command line names it, with forward slashes.</summary>
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
