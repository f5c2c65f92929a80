namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>What axe says of a page.</summary>
public sealed class AxeReport
{
    /// <summary>What is wrong.</summary>
    public AxeFinding[] Violations { get; set; } = [];

    /// <summary>What axe could not decide.</summary>
    public AxeFinding[] Incompletes { get; set; } = [];
}
