using System.Diagnostics.CodeAnalysis;
using MRS.Content.Model;

namespace MRS.Content.Schema;

/// <summary>All content types. Reading, validation and everything shown to editors derive from this list.</summary>
public static class ContentSchema
{
    /// <summary>The types, in the order editors see them.</summary>
    public static IReadOnlyList<ContentType> Types { get; } =
    [
        TypeDescription.Of<SiteSettings>(),
        TypeDescription.Of<Navigation>(),
        TypeDescription.Of<Page>(),
        TypeDescription.Of<Person>(),
        TypeDescription.Of<Role>(),
        TypeDescription.Of<Term>(),
        TypeDescription.Of<Vision>(),
        TypeDescription.Of<Partner>(),
        TypeDescription.Of<Event>(),
        TypeDescription.Of<Award>(),
        TypeDescription.Of<Recipient>(),
        TypeDescription.Of<MembershipCategory>(),
        TypeDescription.Of<NewsItem>(),
        TypeDescription.Of<Redirect>(),
        TypeDescription.Of<Acknowledgement>(),
    ];

    private static readonly Dictionary<Type, ContentType> ByRecord = Types.ToDictionary(t => t.RecordType);

    /// <summary>Reads the description of a content type from its record.</summary>
    public static ContentType Describe<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRecord>()
        where TRecord : ContentRecord => TypeDescription.Of<TRecord>();

    /// <summary>The type of a record.</summary>
    public static ContentType Of(Type record) => ByRecord[record];
}
