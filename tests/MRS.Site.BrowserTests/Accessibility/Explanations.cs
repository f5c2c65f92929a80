namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>Everything that axe cannot decide and that was looked at by a person. One that fits nothing any more makes the test fail, so the list stays true.</summary>
internal static class Explanations
{
    public static IReadOnlyList<Explanation> All { get; } =
    [
        new(
            "color-contrast",
            "partially obscured by another element",
            "A block of code wider than the window, in a box that scrolls: axe looks behind the part that is scrolled away. The box has one plain background, and the same block is measured where the window is wide."),
        new(
            "color-contrast-enhanced",
            "partially obscured by another element",
            "The same block of code, by the stricter rule."),
    ];
}
