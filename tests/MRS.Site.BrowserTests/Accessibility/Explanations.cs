namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>
/// Everything that axe cannot decide and that was looked at by a person. One that fits nothing any more makes the test fail, so the list
/// stays true.
/// </summary>
internal static class Explanations
{
    public static IReadOnlyList<Explanation> All { get; } = [];
}
