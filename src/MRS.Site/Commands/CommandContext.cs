using MRS.Site.Reporting;
using MRS.Site.Tools;
using NodaTime;

namespace MRS.Site.Commands;

/// <summary>What a command knows of the world around it. Tests give it another.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints about the use of a command go.</param>
/// <param name="Clock">Tells the present instant, for builds without <c>--date</c>.</param>
/// <param name="IsTerminal">Whether a person looks at the output as it comes.</param>
/// <param name="UseColour">Whether that person wants colours.</param>
public sealed record CommandContext(TextWriter Output, TextWriter Error, Func<Instant> Clock, bool IsTerminal, bool UseColour)
{
    /// <summary>
    /// Finds what makes pictures, share images and the search index for a content folder. Without it none of them is made.
    /// </summary>
    public Func<string, SiteTools>? ToolsFor { get; init; }

    /// <summary>How problems in a content folder are shown here.</summary>
    public ReportStyle StyleFor(string contentFolder) =>
        new() { FilePrefix = contentFolder, IsTerminal = IsTerminal, NoColor = !UseColour };
}
