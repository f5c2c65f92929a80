using MRS.Content.Schema;

namespace MRS.Engine.Pages;

/// <summary>The previous and next record in a sequence.</summary>
public sealed class Neighbours
{
    private readonly Dictionary<ContentRecord, ContentRecord> before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ContentRecord, ContentRecord> after = new(ReferenceEqualityComparer.Instance);

    private Neighbours()
    {
    }

    /// <summary>Takes sequences of records, each in order.</summary>
    public static Neighbours Of(IEnumerable<IEnumerable<ContentRecord>> rows)
    {
        var all = new Neighbours();
        foreach (var row in rows)
        {
            ContentRecord? last = null;
            foreach (var record in row)
            {
                if (last is not null)
                {
                    all.before[record] = last;
                    all.after[last] = record;
                }

                last = record;
            }
        }

        return all;
    }

    /// <summary>The record before the given one; null if it is the first.</summary>
    public ContentRecord? Before(ContentRecord record) => before.GetValueOrDefault(record);

    /// <summary>The record after the given one; null if it is the last.</summary>
    public ContentRecord? After(ContentRecord record) => after.GetValueOrDefault(record);
}
