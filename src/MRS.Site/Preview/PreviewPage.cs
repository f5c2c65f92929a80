using System.Text;
using Microsoft.AspNetCore.Http;
using MRS.Engine.Files;
using MRS.Site.Reporting;

namespace MRS.Site.Preview;

/// <summary>
/// Adds the list of problems and the reloading script to a page on its way to the browser. The site itself never has them.
/// </summary>
internal static class PreviewPage
{
    /// <summary>The page with what the preview adds: links at the end of its head, problems at the top of its body.</summary>
    public static byte[] Dress(ReadOnlySpan<byte> page, PreviewState state, ReportStyle style)
    {
        var panel = ProblemPanel.Of(state, style);
        var headEnd = HtmlInsertion.EndOfHead(page);
        var bodyStart = HtmlInsertion.StartOfBody(page);
        return
        [
            .. page[..headEnd],
            .. Encoding.UTF8.GetBytes(Links(state, panel.Length > 0)),
            .. page[headEnd..bodyStart],
            .. Encoding.UTF8.GetBytes(panel),
            .. page[bodyStart..],
        ];
    }

    /// <summary>The page at every address while there is no site.</summary>
    public static PreviewAnswer Instead(PreviewState state, ReportStyle style)
    {
        var panel =
            state.IsBroken ? ProblemPanel.Of(state, style) : "<p class=\"preview-problems\" role=\"status\">The site is being built.</p>";
        var status = state.IsBroken ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;
        return PreviewAnswer.Text(
            status,
            MediaTypes.Html,
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>No site yet</title>"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + Links(state, hasPanel: true)
            + $"</head><body class=\"preview-page\"><main><h1 class=\"preview-problems\">No site yet</h1>{panel}</main></body></html>\n");
    }

    private static string Links(PreviewState state, bool hasPanel) =>
        (hasPanel ? $"<link rel=\"stylesheet\" href=\"{PreviewAssets.StylePath}\">" : "")
        + $"<script src=\"{PreviewAssets.ScriptPath}\" data-build=\"{state.Build}\" defer></script>";
}
