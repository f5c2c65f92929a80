namespace MRS.Site.BrowserTests.Delivery;

/// <summary>What a first visit to a page weighs, in bytes as they travel.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Html">The page itself.</param>
/// <param name="Css">Its stylesheets.</param>
/// <param name="Scripts">Its scripts.</param>
/// <param name="Fonts">Its fonts.</param>
/// <param name="All">All together, pictures and the rest included.</param>
internal sealed record PageWeight(FirstVisit Visit, int Html, int Css, int Scripts, int Fonts, int All)
{
    public static string Heading => $"{"page",-56}{"html",8}{"css",8}{"scripts",8}{"fonts",8}{"all",8}{"requests",9}";

    public static PageWeight Of(FirstVisit visit)
    {
        var files = visit.Requests.Select(r => new Uri(r)).Select(
            (r, i) => (Kind: i == 0 ? ".html" : Path.GetExtension(r.AbsolutePath), Bytes: visit.Page.Site.Weight(r.AbsolutePath))).ToList();
        int Sum(params string[] kinds) => files.Where(f => kinds.Contains(f.Kind)).Sum(f => f.Bytes);
        return new PageWeight(visit, Sum(".html"), Sum(".css"), Sum(".js", ".mjs"), Sum(".woff2", ".woff"), files.Sum(f => f.Bytes));
    }

    public override string ToString() => $"{Visit.Page,-56}{Html,8}{Css,8}{Scripts,8}{Fonts,8}{All,8}{Visit.Requests.Count,9}";
}
