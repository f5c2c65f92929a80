namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>An element at which axe found something.</summary>
public sealed class AxeFinding
{
    /// <summary>The rule, such as <c>color-contrast-enhanced</c>.</summary>
    public string Rule { get; set; } = "";

    /// <summary>A selector of the element.</summary>
    public string Target { get; set; } = "";

    /// <summary>The beginning of its HTML.</summary>
    public string Html { get; set; } = "";

    /// <summary>What axe says of it.</summary>
    public string Message { get; set; } = "";

    /// <inheritdoc />
    public override string ToString() => $"{Rule} at {Target}\n    {Html}\n    {Message}";
}
