namespace MRS.Theme.Files;

/// <summary>The colours of the paper, for the frame that browsers draw around a page: it is drawn before the stylesheet is there.</summary>
public static class PageColors
{
    /// <summary>By day.</summary>
    public const string Light = "#fbfaf7";

    /// <summary>By night.</summary>
    public const string Dark = "#15121d";
}
