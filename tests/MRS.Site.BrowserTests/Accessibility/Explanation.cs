namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>Why something that axe cannot decide is right.</summary>
/// <param name="Rule">The rule that cannot decide.</param>
/// <param name="Sign">What stands in the element's HTML or in axe's message.</param>
/// <param name="Reason">Why it is right, and what was done to be sure.</param>
internal sealed record Explanation(string Rule, string Sign, string Reason)
{
    public bool Fits(AxeFinding finding) =>
        finding.Rule == Rule
        && (finding.Html.Contains(Sign, StringComparison.Ordinal) || finding.Message.Contains(Sign, StringComparison.Ordinal));
}
