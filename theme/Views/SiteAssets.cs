using MRS.Theme.Files;

namespace MRS.Theme.Views;

/// <summary>The theme's own files. Their addresses name their content.</summary>
/// <param name="Stylesheet">The stylesheet.</param>
/// <param name="Seeds">The fields of seeds for the bands over pages.</param>
public sealed record SiteAssets(string Stylesheet, string Seeds)
{
    /// <summary>The sign of the site in a browser's tabs; null if there is none.</summary>
    public string? Icon { get; init; }

    /// <summary>The sign as a picture for screens on which a reader keeps the site; null if there is none.</summary>
    public string? TouchIcon { get; init; }

    /// <summary>The file that tells systems how the site is called and what its signs are; null if there is none.</summary>
    public string? Manifest { get; init; }

    /// <summary>The fonts every page needs, to be fetched at once.</summary>
    public ViewList<string> Fonts { get; init; } = [];

    /// <summary>The script that every page has; null if there is none.</summary>
    public ScriptView? PageScript { get; init; }

    /// <summary>The script of the page “not found”; null if there is none.</summary>
    public ScriptView? NotFoundScript { get; init; }

    /// <summary>The script of the search page; null where there is no index to search.</summary>
    public ScriptView? SearchScript { get; init; }
}
