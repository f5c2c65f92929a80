using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Api;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>Collects the permalinks and stable ids of a site from the folders that provide them.</summary>
public static class PublishedNames
{
    /// <summary>All names, ordered by kind and name. A folder that publishes something stable adds its line here.</summary>
    public static IReadOnlyList<PublishedName> Of(BuildContext context) =>
    [
        .. new IEnumerable<PublishedName>[]
        {
            context.Plan.Pages.Select(Page),
            context.Plan.Redirects.Select(Redirect),
            context.Site.Media.Select(Media),
            context.Options.HasApi ? Api() : [],
            SubscribedNames.Of(context),
        }.SelectMany(n => n).OrderBy(n => n.Kind).ThenBy(n => n.Name, StringComparer.Ordinal),
    ];

    private static PublishedName Page(PlannedPage page) => new(NameKind.Page, page.Address, page.Record.Source.Start.File);

    private static PublishedName Redirect(PlannedRedirect redirect) =>
        new(NameKind.Redirect, redirect.From, redirect.At.File) { ContentHash = SiteManifest.Hash(redirect.To ?? "") };

    private static PublishedName Media(SourceFile file) => new(NameKind.Media, "/" + file.Path, file.PathInFolder);

    // A record's own document comes and goes with the record; docs/api.md says so.
    private static IEnumerable<PublishedName> Api() =>
        ApiPaths.Types.SelectMany(t => new[] { ApiName(ApiPaths.All(t), Place(t)), ApiName(ApiPaths.Schema(t), "") })
            .Concat([ApiName(ApiPaths.Index, ""), ApiName(ApiPaths.IndexSchema, ""), ApiName(ApiPaths.OpenApi, "")]);

    private static PublishedName ApiName(string path, string source) => new(NameKind.Api, $"/{ApiPaths.Root}{path}", source);

    private static string Place(ContentType type) => type.IsFolder ? type.Words.Folder : type.Words.File;
}
