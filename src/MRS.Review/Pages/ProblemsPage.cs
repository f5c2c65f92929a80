using System.Text;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Outputs.Hosting;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>
/// Replaces a preview whose content cannot be built: one page in plain words that says what is wrong, where, and how to fix it. Made only
/// in previews of proposals; the checks of the proposal still fail.
/// </summary>
public static class ProblemsPage
{
    private const int MostShown = 100;
    private const string Title = "This preview cannot be shown yet";

    /// <summary>A site with only this page. Every address shows it.</summary>
    /// <param name="problems">What the build found.</param>
    /// <param name="deployment">What it was to be published as.</param>
    /// <param name="production">The address of the published site, whose editing form is linked; null if it is not known.</param>
    public static Snapshot Make(IReadOnlyList<ReviewProblem> problems, Deployment deployment, string? production)
    {
        problems = [.. problems.Where(p => p.Severity != ReviewProblem.Notice)];
        var assets = new ReviewAssets(null);
        var html = ReviewDocument.Html(Title, "", Body(problems, deployment, production), assets);
        return new Snapshot(Headers.Add([.. assets.Files, Artifact.Text("index.html", html), Artifact.Text("404.html", html),
            Artifact.Text("robots.txt", "User-agent: *\nAllow: /\n")],
            deployment));
    }

    private static string Body(IReadOnlyList<ReviewProblem> problems, Deployment deployment, string? production)
    {
        var body = new StringBuilder($"<main class=\"review-list\">\n<h1>{Title}</h1>\n"
            + $"<p>{ReviewDocument.Encode(deployment.Sentence)}. The published site is as it was.</p>\n");
        body.Append($"<p>{problems.Count} {(problems.Count == 1 ? "problem" : "problems")} in the content. ")
            .Append("Mend what is named below and save again; this page is then made anew.</p>\n<ol>\n");
        foreach (var problem in problems.OrderBy(p => p.Severity == ReviewProblem.Error ? 0 : 1).Take(MostShown))
        {
            body.Append(Entry(problem, production));
        }

        body.Append("</ol>\n");
        return body.Append(problems.Count > MostShown ? $"<p>… and {problems.Count - MostShown} more.</p>\n" : "").Append("</main>\n")
            .ToString();
    }

    private static string Entry(ReviewProblem problem, string? production)
    {
        var kind = ProblemCodes.All.FirstOrDefault(c => c.Id == problem.Code);
        var place = ReviewDocument.Encode(problem.Line > 0 ? $"{problem.File}, line {problem.Line}" : problem.File);
        var mend = ReviewDocument.Encode(problem.Hint.Length > 0 ? problem.Hint : kind?.Remedy ?? "");
        var form = production is null
            ? ""
            : $"<br><a href=\"{ReviewDocument.Encode(production + CmsEntries.AddressOf(problem.File))}\">Open this entry in the "
                + "editing form</a>\n";
        return $"<li><b>{ReviewDocument.Encode(kind?.Title ?? "Problem")}</b> <span "
            + $"class=\"review-address\">({ReviewDocument.Encode(problem.Code)})</span><br>{ReviewDocument.Encode(problem.Message)}\n"
            + $"<br>Where: <code>{place}</code>\n<br>How to mend it: {mend}\n{form}</li>\n";
    }
}
