using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>The pages that records of a type have below the page that lists them.</summary>
/// <param name="Type">The type of the records.</param>
public sealed record RecordPages(ContentType Type)
{
    /// <summary>The records that have pages below a list, in their order; null for all that have not been taken down.</summary>
    public Func<SiteContent, Page, IEnumerable<ContentRecord>>? Shown { get; init; }

    /// <summary>The last part of a record's address; null for its id.</summary>
    public Func<ContentRecord, string>? Name { get; init; }

    /// <summary>The title of a record's page; null for the record's own.</summary>
    public Func<SiteContent, ContentRecord, string>? Title { get; init; }

    /// <summary>Why a record may have no page although its list has one; null if all have pages.</summary>
    public string? Absence { get; init; }

    /// <summary>The types that decide which people have a page; none if each record has one.</summary>
    public IReadOnlyList<Type> DependsOn { get; init; } = [];

    /// <summary>The pages of records of a type.</summary>
    public static RecordPages Of<TRecord>()
        where TRecord : ContentRecord => new(ContentSchema.Of(typeof(TRecord)));

    /// <summary>The given records that are of the type.</summary>
    public IEnumerable<ContentRecord> Among(IEnumerable<ContentRecord> records) => records.Where(r => r.GetType() == Type.RecordType);

    /// <summary>All records that may have a page, today or later, and have not been taken down.</summary>
    public IEnumerable<ContentRecord> All(SiteContent site) => Present(site).Concat(Among(site.Waiting));

    /// <summary>The pages below a list today.</summary>
    public IEnumerable<PlannedPage> Below(SiteContent site, Page list)
    {
        var property = Type.Title.Property;
        foreach (var record in Shown?.Invoke(site, list) ?? Present(site))
        {
            var title = Title?.Invoke(site, record) ?? (string)property.Get(record)!;
            yield return new PlannedPage(AddressOf(list, record), record, title, record.Source.At(property.Name));
        }
    }

    /// <summary>The address of a record's page below a list.</summary>
    public string AddressOf(Page list, ContentRecord record) => $"{Planner.AddressOf(list.Id)}{Name?.Invoke(record) ?? record.Id}/";

    /// <summary>The content file of the record whose address ends in a name; null if the name does not determine it.</summary>
    public string? FileOf(string name) => Name is null && Type.IsFolder ? $"{Type.Words.Folder}/{name}.md" : null;

    private IEnumerable<ContentRecord> Present(SiteContent site) => site.All(Type.RecordType).Where(r => !site.IsRetired(r));
}
