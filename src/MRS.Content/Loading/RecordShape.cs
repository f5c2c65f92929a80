using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Content.Loading;

/// <summary>A record type and its fields, at the top of a file or inside another record.</summary>
internal sealed record RecordShape(Func<ContentRecord> New, IReadOnlyList<Field> Fields)
{
    /// <summary>The field of a key; null if there is none.</summary>
    public Field? FieldOf(string key)
    {
        foreach (var field in Fields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }
}
