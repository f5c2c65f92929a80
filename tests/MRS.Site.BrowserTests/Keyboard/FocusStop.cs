namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>An element that has the focus.</summary>
public sealed class FocusStop
{
    /// <summary>Tells it from others.</summary>
    public string Key { get; set; } = "";

    /// <summary>What is wrong with its focus.</summary>
    public string[] Problems { get; set; } = [];
}
