namespace MRS.Site.BrowserTests.Delivery;

/// <summary>Pages under their real headers.</summary>
[Collection(nameof(FirstVisitCollection))]
public sealed class QuietPageTests(FirstVisits visits)
{
    [Fact]
    public void NoPageSaysAnythingToTheConsoleOrIsRefusedAnythingByItsPolicy() =>
        Findings.AssertNone([.. from visit in visits.All from heard in visit.Heard select $"{visit.Page}: {heard}"]);

    [Fact]
    public void NoPageFetchesAnythingFromElsewhere() =>
        Findings.AssertNone([.. from visit in visits.All from address in visit.Elsewhere select $"{visit.Page}: {address}"]);

    [Fact]
    public void EveryPageComesWithOneStrictPolicy() =>
        Findings.AssertNone([.. visits.All.Where(v => !IsStrict(v.Policies)).Select(v => $"{v.Page}: {string.Join(" | ", v.Policies)}")]);

    private static bool IsStrict(IReadOnlyList<string> policies) =>
        policies is [var policy] && policy.Contains("default-src 'none'", StringComparison.Ordinal)
        && !policy.Contains("'unsafe-", StringComparison.Ordinal);
}
