namespace MRS.Theme.Files;

/// <summary>The colours of the paper, for the browser's own frame around a page, which is drawn before the stylesheet has loaded.</summary>
public static class PageColors
{
    /// <summary>In light mode.</summary>
    public const string Light = "#fbfaf7";

    /// <summary>In dark mode.</summary>
    public const string Dark = "#15121d";
}
