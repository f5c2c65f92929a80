using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Content;

/// <summary>All content types. Reading, validation and everything shown to editors derive from this list.</summary>
public static class ContentSchema
{
    /// <summary>The types, in the order editors see them: that of <see cref="ContentTypeAttribute.Place" />.</summary>
    public static IReadOnlyList<ContentType> Types { get; } = DescribedTypes.All;

    private static readonly Dictionary<Type, ContentType> ByRecord = Types.ToDictionary(t => t.RecordType);

    /// <summary>The type of a record.</summary>
    public static ContentType Of(Type record) => ByRecord[record];

    /// <summary>The text of a record; null if records of its type have none.</summary>
    public static MarkdownText? TextOf(ContentRecord record) => (MarkdownText?)Of(record.GetType()).Body?.Get(record);
}
