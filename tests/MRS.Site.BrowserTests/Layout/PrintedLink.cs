namespace MRS.Site.BrowserTests.Layout;

/// <summary>A link to another site on a printed page.</summary>
public sealed class PrintedLink
{
    /// <summary>Its words.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where it leads.</summary>
    public string Address { get; set; } = "";

    /// <summary>What is printed behind it.</summary>
    public string After { get; set; } = "";
}
