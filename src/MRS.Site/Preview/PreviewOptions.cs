using MRS.Engine.Editing;
using MRS.Engine.Files;
using MRS.Site.Reporting;

namespace MRS.Site.Preview;

/// <summary>How a preview is served.</summary>
public sealed record PreviewOptions
{
    /// <summary>The port to begin with; the next free one is taken if it is in use. 0 lets the system choose.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>How problems are shown.</summary>
    public ReportStyle Style { get; init; } = new();

    /// <summary>Files beside the content on which the site depends as well.</summary>
    public IReadOnlyList<string> AlsoWatched { get; init; } = [];

    /// <summary>Makes the search index of a site, when someone first searches; null if there is none.</summary>
    public Func<Snapshot, IReadOnlyList<Artifact>>? SearchIndexOf { get; init; }

    /// <summary>Renders an entry that stands in the editing form and is not saved; null if that cannot be done.</summary>
    public Func<EntryDraft, DraftAnswer>? RenderDraft { get; init; }

    /// <summary>Takes a line for the person at the terminal.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
