namespace MRS.Site.BrowserTests.Delivery;

/// <summary>What a first visit may weigh. Texts count as brotli at its best quality makes them; a kB is 1000 bytes.</summary>
[Collection(nameof(FirstVisitCollection))]
public sealed class BudgetTests(FirstVisits visits)
{
    private const int Html = 14_000;
    private const int Css = 10_000;
    private const int Scripts = 2_000;
    private const int Fonts = 70_000;
    private const int Home = 130_000;
    private const int OtherPage = 100_000;
    private const int Requests = 8;

    // The last letter of the Latin blocks, and the signs between them and the next scripts.
    private const char LastLatin = '\u024f';
    private const char FirstSign = '\u2000';

    [Fact]
    public void EveryPageKeepsWithinItsBudget()
    {
        var weights = visits.All.Select(PageWeight.Of).ToList();
        TestReport.Write("budgets", string.Join('\n', [PageWeight.Heading, .. weights.Select(w => w.ToString())]));
        Findings.AssertNone([.. weights.SelectMany(w => Excesses(w).Select(e => $"{w.Visit.Page}: {e}"))]);
    }

    private static IEnumerable<string> Excesses(PageWeight weight)
    {
        var page = weight.Visit.Page;
        var isSearch = page.Template == "search";
        var isLatin = weight.Visit.Text.All(c => c is <= LastLatin or >= FirstSign and < '\u2c00');
        (string Name, int Found, int Most)[] limits =
        [
            ("html", weight.Html, Html),
            ("css", weight.Css, Css),
            ("scripts", weight.Scripts, isSearch ? int.MaxValue : Scripts),
            ("fonts", weight.Fonts, isLatin ? Fonts : int.MaxValue),
            ("all", weight.All, !isLatin || isSearch ? int.MaxValue : page.Template == "home" ? Home : OtherPage),
            ("requests", weight.Visit.Requests.Count, isSearch || !isLatin ? int.MaxValue : Requests),
        ];
        return limits.Where(l => l.Found > l.Most).Select(l => $"{l.Name} {l.Found}, not {l.Most}");
    }
}
