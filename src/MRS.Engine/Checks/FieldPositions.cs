using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Engine.Checks;

/// <summary>
/// Where the addresses in record fields were written. They are searched for only once one of them has a problem.
/// </summary>
public sealed class FieldPositions(SiteContent site)
{
    private readonly Lazy<Dictionary<string, SourcePosition>> places = new(() => Of(site));

    /// <summary>The position of an address, the first if it is written more than once; null if no field contains it.</summary>
    public SourcePosition? this[string address] => places.Value.TryGetValue(NormalAddress.Key(address), out var at) ? at : null;

    private static Dictionary<string, SourcePosition> Of(SiteContent site)
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
        foreach (var field in fields.Where(f => f.Kind is FieldKind.WebAddress or FieldKind.SiteAddress or FieldKind.Destination
            or FieldKind.Media or FieldKind.Record))
        {
            var value = field.Property.Get(record);
            if (value is IEnumerable<ContentRecord> records)
            {
                foreach (var inner in records)
                {
                    Add(inner, field.Fields, places);
                }
            }
            else if (value is not null && !field.IsList)
            {
                places.TryAdd(NormalAddress.Key(value.ToString()!), record.Source.At(field.Property.Name));
            }
        }
    }
}
