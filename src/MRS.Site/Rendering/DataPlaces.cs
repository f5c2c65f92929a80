using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Site.Rendering;

/// <summary>Where the addresses that stand in fields of records were written.</summary>
public static class DataPlaces
{
    /// <summary>The places by address; the first of those written more than once.</summary>
    public static IReadOnlyDictionary<string, SourcePosition> Of(SiteContent site)
    {
        var places = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var record in site.Records)
        {
            Add(record, ContentSchema.Of(record.GetType()).Fields, places);
        }

        return places;
    }

    private static void Add(ContentRecord record, IReadOnlyList<Field> fields, Dictionary<string, SourcePosition> places)
    {
        foreach (var field in fields.Where(f => f.Kind is FieldKind.WebAddress or FieldKind.SiteAddress or FieldKind.Media or FieldKind.Record))
        {
            var value = field.Property.GetValue(record);
            if (value is IEnumerable<ContentRecord> records)
            {
                foreach (var inner in records)
                {
                    Add(inner, field.Fields, places);
                }
            }
            else if (value is not null && !field.IsList)
            {
                places.TryAdd(value.ToString()!, record.Source.At(field.Property.Name));
            }
        }
    }
}
