using System.Text;
using MRS.Content.Characters;
using MRS.Content.Problems;
using MRS.Site.Reporting;
using MRS.Theme.Rendering;

namespace MRS.Site.Preview;

/// <summary>The latest build's problems as HTML, for the top of a page.</summary>
internal static class ProblemPanel
{
    private const int MostShown = 50;
    /// <summary>Errors stand out; warnings and notices alone are collapsed; nothing is shown if there are none.</summary>
    public static string Of(PreviewState state, ReportStyle style)
    {
        if (state.IsBroken)
        {
            return "<aside class=\"preview-problems\" role=\"alert\" aria-label=\"Problems in the content\">"
                + $"<p><strong>{Encode(Headline(state))}</strong></p>{List(state.Problems, style)}</aside>";
        }

        return state.Problems.Count == 0 ? "" :
            "<aside class=\"preview-problems preview-problems--warning\" role=\"status\" aria-label=\"Warnings and notices about "
                + "the content\">"
            + $"<details><summary>{Summary(state.Problems)}</summary>{List(state.Problems, style)}</details></aside>";
    }

    private static string Headline(PreviewState state)
    {
        var counted = Counted(state.Problems, Severity.Error);
        return state.Site is null
            ? $"{counted} in the content: there is no site to show yet."
            : $"{counted} in the content: below is the last good site, without your latest changes.";
    }

    private static string Summary(IReadOnlyList<Problem> problems) => string.Join(
        ", ",
        new[] { Severity.Warning, Severity.Notice }.Where(s => problems.Any(p => p.Severity == s)).Select(s => Counted(problems, s)));

    private static string Counted(IReadOnlyList<Problem> problems, Severity severity) =>
        BuildSummary.Count(problems.Count(p => p.Severity == severity), TextReport.NameOf(severity));

    private static string List(IReadOnlyList<Problem> problems, ReportStyle style)
    {
        var list = new StringBuilder("<ol>");
        foreach (var problem in problems.OrderByDescending(p => p.Severity).Take(MostShown))
        {
            list.Append("<li><code>").Append(Encode(TextReport.PlaceOf(problem, style))).Append("</code> ")
                .Append(TextReport.NameOf(problem.Severity)).Append(' ').Append(Encode(problem.Code.Id)).Append(": ")
                .Append(Encode(problem.Message));
            if (problem.Hint.Length > 0)
            {
                list.Append("<p class=\"preview-problems__hint\">").Append(Encode(problem.Hint)).Append("</p>");
            }

            list.Append("</li>");
        }

        list.Append("</ol>");
        return problems.Count <= MostShown
            ? list.ToString()
            : list.Append("<p>… and ").Append(problems.Count - MostShown).Append(" more.</p>").ToString();
    }

    private static string Encode(string text) => HtmlCharacters.Encoder.Encode(SafeText.OneLine(text));
}
