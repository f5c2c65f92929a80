using MRS.Theme.Files;

namespace MRS.Theme.Views;

/// <summary>The theme's own files. Their addresses contain a hash of their content.</summary>
/// <param name="Stylesheet">The stylesheet.</param>
/// <param name="Seeds">The fields of seeds for the bands over pages.</param>
public sealed record SiteAssets(string Stylesheet, string Seeds)
{
    /// <summary>The site's icon for browser tabs; null if there is none.</summary>
    public string? Icon { get; init; }

    /// <summary>The icon for home screens; null if there is none.</summary>
    public string? TouchIcon { get; init; }

    /// <summary>The web app manifest; null if there is none.</summary>
    public string? Manifest { get; init; }

    /// <summary>The fonts every page needs, to be preloaded.</summary>
    public ViewList<string> Fonts { get; init; } = [];

    /// <summary>The script that every page has; null if there is none.</summary>
    public ScriptView? PageScript { get; init; }

    /// <summary>The script of the “not found” page; null if there is none.</summary>
    public ScriptView? NotFoundScript { get; init; }

    /// <summary>The script of the search page; null if there is no search index.</summary>
    public ScriptView? SearchScript { get; init; }
}
