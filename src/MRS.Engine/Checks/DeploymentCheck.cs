using System.Text;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Engine.Checks;

/// <summary>
/// A preview is marked as one everywhere, the site itself nowhere. Checks the finished files, whatever made them.
/// </summary>
public static class DeploymentCheck
{
    private const string Header = "X-Robots-Tag: noindex";

    private static ReadOnlySpan<byte> NoIndex => "<meta name=\"robots\" content=\"noindex\""u8;

    private static ReadOnlySpan<byte> Bar => "class=\"preview-bar\""u8;

    /// <summary>Reports what does not fit the context; nothing for a build that is published nowhere.</summary>
    public static void Check(IReadOnlyList<PageDocument> documents, IReadOnlyList<Artifact> files, BuildContext context, ProblemLog log)
    {
        if (context.Options.Deployment is not Deployment deployment)
        {
            return;
        }

        var at = context.Site.Settings.Source.Start;
        foreach (var finding in deployment.IsPreview ? Unmarked(documents, files) : Marked(documents, files, context))
        {
            log.Add(ProblemCodes.ContextNotHeld, at, finding,
                deployment.IsPreview
                    ? "Every page of a preview says that it is one."
                    : "Leave out --no-index and whatever else belongs to previews.");
        }
    }

    private static IEnumerable<string> Marked(IReadOnlyList<PageDocument> documents, IReadOnlyList<Artifact> files, BuildContext context)
    {
        if (Everywhere(files).Contains(Header, StringComparison.Ordinal))
        {
            yield return "The headers of the published site keep search engines away.";
        }

        if (files.FirstOrDefault(f => f.Path.StartsWith('_') && f.Path.Contains('/', StringComparison.Ordinal)) is Artifact tool)
        {
            yield return $"The published site holds {tool.Path}, which is for previews.";
        }

        // A page that is not from the content, such as the thank-you page of the contact form, may ask not to be indexed.
        foreach (var page in documents.Where(d => HasBar(d) || (d.Page.Record is not SiteSettings && !IsListed(d, context))).Take(1))
        {
            yield return $"The page {page.Page.Address} of the published site says that it is not to be found in searches, "
                + "or that it is a preview.";
        }
    }

    private static IEnumerable<string> Unmarked(IReadOnlyList<PageDocument> documents, IReadOnlyList<Artifact> files)
    {
        if (!Everywhere(files).Contains(Header, StringComparison.Ordinal))
        {
            yield return "The headers of the preview do not keep search engines away.";
        }

        foreach (var page in documents.Where(d => !HasBar(d) || Head(d).IndexOf(NoIndex) < 0).Take(1))
        {
            yield return $"The page {page.Page.Address} does not say that it is a preview.";
        }
    }

    private static bool IsListed(PageDocument document, BuildContext context)
    {
        var canonical = Encoding.UTF8.GetBytes($"<link rel=\"canonical\" href=\"{context.Absolute(document.Page.Address)}\"");
        return Head(document).IndexOf(NoIndex) < 0 && Head(document).IndexOf(canonical) >= 0;
    }

    private static bool HasBar(PageDocument document) => document.File.Content.Span.IndexOf(Bar) >= 0;

    private static ReadOnlySpan<byte> Head(PageDocument document) =>
        document.File.Content.Span is var html ? html[..Math.Max(0, html.IndexOf("</head>"u8))] : default;

    private static string Headers(IReadOnlyList<Artifact> files) =>
        Encoding.UTF8.GetString(files.Single(f => f.Path == Outputs.Hosting.Headers.Path).Content.Span);

    // The first rule is for all addresses; it ends where the next begins.
    private static string Everywhere(IReadOnlyList<Artifact> files) => Headers(files).Split("\n/")[0];
}
