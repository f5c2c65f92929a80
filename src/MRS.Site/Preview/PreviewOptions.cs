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

    /// <summary>Makes the search index of a site at the first search; null if there is none.</summary>
    public Func<Snapshot, IReadOnlyList<Artifact>>? SearchIndexOf { get; init; }

    /// <summary>Renders an unsaved entry from the editing form; null if not supported.</summary>
    public Func<EntryDraft, DraftAnswer>? RenderDraft { get; init; }

    /// <summary>Receives a line for the user at the terminal.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
