using System.Text;
using MRS.Content.Problems;
using MRS.Site.Reporting;

namespace MRS.Site.Docs;

/// <summary>The pages of the docs that explain the problems, generated from the problems' own descriptions.</summary>
public static class ProblemPages
{
    /// <summary>A page for each code and a list of all, by path below the docs folder.</summary>
    public static IReadOnlyDictionary<string, string> Make()
    {
        var pages = ProblemCodes.All.ToDictionary(c => $"problems/{c.Id}.md", Page, StringComparer.Ordinal);
        pages["problems/README.md"] = Index();
        return pages;
    }

    private static string Page(ProblemCode code) =>
        $"""
        # {code.Id}: {code.Title}

        {Effect(code.Severity)}

        ## What it means

        {code.Explanation}

        ## What to do

        {code.Remedy}

        [All problems](README.md)

        """.ReplaceLineEndings("\n");

    private static string Index()
    {
        var text = new StringBuilder("# Problems\n\nWhat `check`, `build` and `preview` can report. Made by the command `docs` from the "
            + "descriptions in `src/MRS.Content/Problems/ProblemCodes.cs`.\n\n| code | | problem |\n| --- | --- | --- |\n");
        foreach (var code in ProblemCodes.All)
        {
            text.Append($"| [{code.Id}]({code.Id}.md) | {TextReport.NameOf(code.Severity)} | {code.Title} |\n");
        }

        return text.ToString();
    }

    private static string Effect(Severity severity) => severity switch
    {
        Severity.Error => "An **error**: nothing is published until it is mended; the site stays as it was.",
        Severity.Warning => "A **warning**: the build goes on, unless it is strict. "
            + "A warning that is right as it is can be acknowledged in `content/acknowledged.yml`.",
        _ => "A **notice**: it stops nothing, not even a strict build. It says what waits, what has moved, or what a later day brings.",
    };
}
