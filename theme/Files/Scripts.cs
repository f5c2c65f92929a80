namespace MRS.Theme.Files;

/// <summary>The site's own scripts. Everything works without them.</summary>
public static class Scripts
{
    /// <summary>
    /// The script of every page: it remembers the reader's choice of light or dark, and closes the menu when focus leaves it. Loaded before
    /// the page is drawn, so that it never flashes.
    /// </summary>
    public static string Page { get; } = ThemeFile.Read("scripts/colors.js") + "\n" + ThemeFile.Read("scripts/menu.js") + "\n";

    /// <summary>Makes the search page work.</summary>
    public static string Search { get; } = ThemeFile.Read("scripts/search.js") + "\n";

    /// <summary>Suggests the pages whose addresses are nearest to one that does not exist.</summary>
    public static string NotFound { get; } = ThemeFile.Read("scripts/not-found.js") + "\n";
}
