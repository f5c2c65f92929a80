using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Rendering;

namespace MRS.Site.Hosting;

/// <summary>A preview says everywhere that it is one, and the site itself nowhere. Looks at the finished files, whatever made them.</summary>
public static class DeploymentCheck
{
    private const string NoIndex = "<meta name=\"robots\" content=\"noindex\"";
    private const string Bar = "class=\"preview-bar\"";
    private const string Header = "X-Robots-Tag: noindex";

    /// <summary>Reports what does not fit the context; nothing for a build that is published nowhere.</summary>
    public static void Check(IReadOnlyList<Document> documents, IReadOnlyList<Artifact> files, Publication publication, ProblemLog log)
    {
        if (publication.Options.Deployment is not Deployment deployment)
        {
            return;
        }

        var at = publication.Site.Settings.Source.Start;
        foreach (var finding in deployment.IsPreview ? Unmarked(documents, files) : Marked(documents, files, publication))
        {
            log.Add(ProblemCodes.ContextNotKept, at, finding, deployment.IsPreview ? "Every page of a preview says that it is one." : "Leave out --no-index and whatever else belongs to previews.");
        }
    }

    private static IEnumerable<string> Marked(IReadOnlyList<Document> documents, IReadOnlyList<Artifact> files, Publication publication)
    {
        if (Everywhere(files).Contains(Header, StringComparison.Ordinal))
        {
            yield return "The headers of the published site keep search engines away.";
        }

        if (files.FirstOrDefault(f => f.Path.StartsWith('_') && f.Path.Contains('/', StringComparison.Ordinal)) is Artifact tool)
        {
            yield return $"The published site holds {tool.Path}, which is for previews.";
        }

        // What is no page of the content, such as the thanks for a message, may keep out of searches.
        foreach (var page in documents.Where(d => d.Html.Contains(Bar, StringComparison.Ordinal) || (d.Page.Record is not SiteSettings && !IsListed(d, publication))).Take(1))
        {
            yield return $"The page {page.Page.Address} of the published site says that it is not to be found in searches, or that it is a preview.";
        }
    }

    private static IEnumerable<string> Unmarked(IReadOnlyList<Document> documents, IReadOnlyList<Artifact> files)
    {
        if (!Everywhere(files).Contains(Header, StringComparison.Ordinal))
        {
            yield return "The headers of the preview do not keep search engines away.";
        }

        foreach (var page in documents.Where(d => !d.Html.Contains(Bar, StringComparison.Ordinal) || !Head(d).Contains(NoIndex, StringComparison.Ordinal)).Take(1))
        {
            yield return $"The page {page.Page.Address} does not say that it is a preview.";
        }
    }

    private static bool IsListed(Document document, Publication publication) =>
        Head(document) is var head
        && !head.Contains(NoIndex, StringComparison.Ordinal)
        && head.Contains($"<link rel=\"canonical\" href=\"{publication.Absolute(document.Page.Address)}\"", StringComparison.Ordinal);

    private static string Head(Document document) => document.Html[..Math.Max(0, document.Html.IndexOf("</head>", StringComparison.Ordinal))];

    private static string Headers(IReadOnlyList<Artifact> files) => System.Text.Encoding.UTF8.GetString(files.Single(f => f.Path == Artifacts.Headers.Path).Content.Span);

    // The first rule is for all addresses; it ends where the next begins.
    private static string Everywhere(IReadOnlyList<Artifact> files) => Headers(files).Split("\n/")[0];
}
