using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Cms;

/// <summary>Which form entry a page is edited in, and which page shows an entry.</summary>
public static class CmsEntries
{
    private const int MostNames = 3;

    /// <summary>The address of the entry that a page shows; null if it shows none.</summary>
    public static string? AddressOf(PlannedPage page, BuildContext context) =>
        AddressOf(OfficePages.WordsOn(context.Site, page.Record) ?? page.Record);

    /// <summary>The address of a record's entry.</summary>
    public static string AddressOf(ContentRecord record)
    {
        var type = ContentSchema.Of(record.GetType());
        var entry = type.IsFolder ? $"{type.Words.Name}/entries/{record.Id}" : $"{CmsGroup.Of(type).Name}/entries/{type.Words.Name}";
        return $"{CmsFiles.Address}#/collections/{entry}";
    }

    /// <summary>The address of the entry that a content file is edited in; that of the form itself if it belongs to no entry.</summary>
    /// <param name="file">The file, relative to the content folder.</param>
    public static string AddressOf(string file)
    {
        var type = ContentSchema.Types.FirstOrDefault(t => t.Claims(new Content.Sources.SourceFile(file, default, 0)));
        var id = type is { IsFolder: true } ? file[(type.Words.Folder.Length + 1)..^".md".Length] : "";
        return type is null || !id.Split('/').All(part => id.Length == 0 || Slug.IsValid(part)) ? CmsFiles.Address
            : type.IsFolder ? $"{CmsFiles.Address}#/collections/{type.Words.Name}/entries/{id}"
            : $"{CmsFiles.Address}#/collections/{CmsGroup.Of(type).Name}/entries/{type.Words.Name}";
    }

    /// <summary>The page that shows what a content file says; null if there is none now.</summary>
    /// <param name="file">The file, relative to the content folder.</param>
    /// <param name="context">The site.</param>
    public static string? PageOf(string file, BuildContext context)
    {
        var own = context.Plan.Pages.FirstOrDefault(p => p.Record is not SiteSettings && p.Record.Source.Start.File == file);
        var type = ContentSchema.Types.FirstOrDefault(t => t.Claims(new Content.Sources.SourceFile(file, default, 0)));
        return own?.Address ?? (type is null ? null : PageOf(type, file, context));
    }

    /// <summary>Where a deploy preview shows an entry, with <c>{{slug}}</c> for its id; null if nowhere.</summary>
    internal static string? PreviewPath(ContentType type, BuildContext context)
    {
        if (type.RecordType == typeof(Page))
        {
            return "{{dirname}}/{{filename}}/";
        }

        var own = context.Plan.Pages.FirstOrDefault(p => p.Record.GetType() == type.RecordType
            && p.Address.EndsWith($"/{p.Record.Id}/", StringComparison.Ordinal));
        return type.IsFolder && own is not null && RecordLists.PagesOf(type.RecordType) is { Name: null }
            ? $"{own.ParentAddress![1..]}{{{{slug}}}}/"
            : ListOf(type, context)?.TrimStart('/');
    }

    /// <summary>The label of a collapsed record.</summary>
    internal static string Summary(IReadOnlyList<Field> fields) =>
        string.Join(", ", fields.Where(f => f is { IsRequired: true, IsList: false, Words.MultiLine: false }
            && f.Kind is FieldKind.Text or FieldKind.Number or FieldKind.SiteAddress)
            .Take(MostNames)
            .Select(f => $"{{{{{f.Key}}}}}"));

    private static string? PageOf(ContentType type, string file, BuildContext context) => !type.IsFolder ? ListOf(type, context)
        : context.Site.All(type.RecordType).FirstOrDefault(r => r.Source.Start.File == file) is ContentRecord record
            ? OfficePages.Showing(context.Site, context.Plan, record)?.Address
            : null;

    private static string? ListOf(ContentType type, BuildContext context) =>
        RecordLists.ListOf(type.RecordType) is PageListing listing ? context.Plan.Listing(listing)?.Address : null;
}
