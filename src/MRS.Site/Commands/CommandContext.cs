using MRS.Site.Reporting;
using MRS.Site.Tools;
using NodaTime;

namespace MRS.Site.Commands;

/// <summary>The environment of a command. Tests supply their own.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where usage errors go.</param>
/// <param name="Clock">Tells the current instant, for builds without <c>--date</c>.</param>
/// <param name="IsTerminal">Whether a person watches the output.</param>
/// <param name="UseColour">Whether that person wants colours.</param>
public sealed record CommandContext(TextWriter Output, TextWriter Error, Func<Instant> Clock, bool IsTerminal, bool UseColour)
{
    /// <summary>
    /// Finds the tools for pictures, share images and the search index of a content folder. Without it none of them is made.
    /// </summary>
    public Func<string, SiteTools>? ToolsFor { get; init; }

    /// <summary>How problems in a content folder are shown.</summary>
    public ReportStyle StyleFor(string contentFolder) =>
        new() { FilePrefix = contentFolder, IsTerminal = IsTerminal, NoColor = !UseColour };
}
