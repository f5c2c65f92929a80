using MRS.Content.Schema;

namespace MRS.Content.Loading;

/// <summary>A record type and its fields, at the top level of a file or inside another record.</summary>
internal sealed record RecordShape(Func<ContentRecord> New, IReadOnlyList<Field> Fields)
{
    /// <summary>The id of the record; empty inside another record.</summary>
    public string Id { get; init; } = "";

    /// <summary>The field with a key; null if there is none.</summary>
    public Field? FieldOf(string key)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Key == key)
            {
                return Fields[i];
            }
        }

        return null;
    }
}
