using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Site.Planning;

namespace MRS.Site.Cms;

/// <summary>Which entry of the form a page is written in, and which page shows an entry.</summary>
public static class CmsEntries
{
    private const int MostNames = 3;

    /// <summary>The address of the entry that a page shows; null if it shows none.</summary>
    public static string? AddressOf(PlannedPage page, Publication publication) =>
        page.Record is Page { Shows: PageListing.Vision, Role: string role } && Offices.CurrentVision(publication.Site, role) is Vision current
            ? AddressOf(current)
            : AddressOf(page.Record);

    /// <summary>The address of a record's entry.</summary>
    public static string AddressOf(ContentRecord record)
    {
        var type = ContentSchema.Of(record.GetType());
        var entry = type.IsFolder ? $"{type.Words.Name}/entries/{record.Id}" : $"{CmsGroup.Of(type).Name}/entries/{type.Words.Name}";
        return $"{CmsFiles.Address}#/collections/{entry}";
    }

    /// <summary>The address of the entry that a file of the content is edited in; that of the form itself if it is no entry's.</summary>
    /// <param name="file">The file, relative to the content folder.</param>
    public static string AddressOf(string file)
    {
        var type = ContentSchema.Types.FirstOrDefault(t => t.Claims(new Content.Sources.SourceFile(file, default, 0)));
        var id = type is { IsFolder: true } ? file[(type.Words.Folder.Length + 1)..^".md".Length] : "";
        return type is null || !id.Split('/').All(part => id.Length == 0 || Slug.IsValid(part)) ? CmsFiles.Address
            : type.IsFolder ? $"{CmsFiles.Address}#/collections/{type.Words.Name}/entries/{id}"
            : $"{CmsFiles.Address}#/collections/{CmsGroup.Of(type).Name}/entries/{type.Words.Name}";
    }

    /// <summary>The page on which one sees what a file of the content says; null if there is none now.</summary>
    /// <param name="file">The file, relative to the content folder.</param>
    /// <param name="publication">The site.</param>
    public static string? PageOf(string file, Publication publication)
    {
        var own = publication.Plan.Pages.FirstOrDefault(p => p.Record is not SiteSettings && p.Record.Source.Start.File == file);
        var type = ContentSchema.Types.FirstOrDefault(t => t.Claims(new Content.Sources.SourceFile(file, default, 0)));
        return own?.Address ?? (type is null ? null : PageOf(type, file, publication));
    }

    /// <summary>Where a deploy preview shows an entry, with <c>{{slug}}</c> for its id; null if nowhere.</summary>
    internal static string? PreviewPath(ContentType type, Publication publication)
    {
        if (type.RecordType == typeof(Page))
        {
            return "{{dirname}}/{{filename}}/";
        }

        var own = publication.Plan.Pages.FirstOrDefault(p => p.Record.GetType() == type.RecordType && p.Address.EndsWith($"/{p.Record.Id}/", StringComparison.Ordinal));
        return type.IsFolder && own is not null && type.RecordType != typeof(Vision)
            ? $"{own.ParentAddress![1..]}{{{{slug}}}}/"
            : ListOf(type, publication)?.TrimStart('/');
    }

    /// <summary>The field that names a record: its first required text.</summary>
    internal static string TitleOf(ContentType type) => type.Fields.First(f => f is { IsRequired: true, Kind: FieldKind.Text }).Key;

    /// <summary>What a record is called while it is folded up.</summary>
    internal static string Summary(IReadOnlyList<Field> fields) =>
        string.Join(", ", fields.Where(f => f is { IsRequired: true, IsList: false, Words.MultiLine: false } && f.Kind is FieldKind.Text or FieldKind.Number or FieldKind.SiteAddress)
            .Take(MostNames)
            .Select(f => $"{{{{{f.Key}}}}}"));

    // The words of whoever holds an office stand on the page of the office.
    private static string? PageOf(ContentType type, string file, Publication publication) =>
        type.RecordType == typeof(Vision)
            ? publication.Plan.Pages.FirstOrDefault(p => AddressOf(p, publication) is var entry && publication.Site.Visions.Any(v => v.Source.Start.File == file && AddressOf(v) == entry))?.Address
            : type.IsFolder ? null : ListOf(type, publication);

    private static string? ListOf(ContentType type, Publication publication)
    {
        var listing = type.RecordType.Name switch
        {
            nameof(Vision) => PageListing.Vision,
            nameof(Person) or nameof(Role) or nameof(Term) => PageListing.People,
            nameof(Partner) => PageListing.Partners,
            nameof(Event) => PageListing.Meetings,
            nameof(Award) or nameof(Recipient) => PageListing.Awards,
            nameof(MembershipCategory) => PageListing.Membership,
            nameof(NewsItem) => PageListing.News,
            nameof(SiteSettings) or nameof(Navigation) => PageListing.Home,
            _ => PageListing.None,
        };
        return listing == PageListing.None ? null : publication.Plan.Listing(listing)?.Address;
    }
}
