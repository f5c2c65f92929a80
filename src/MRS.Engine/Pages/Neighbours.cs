using MRS.Content.Schema;

namespace MRS.Engine.Pages;

/// <summary>Which record comes before another in its row, and which after.</summary>
public sealed class Neighbours
{
    private readonly Dictionary<ContentRecord, ContentRecord> before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ContentRecord, ContentRecord> after = new(ReferenceEqualityComparer.Instance);

    private Neighbours()
    {
    }

    /// <summary>Takes rows of records, each in its order.</summary>
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

    /// <summary>The record before one; null if it is the first.</summary>
    public ContentRecord? Before(ContentRecord record) => before.GetValueOrDefault(record);

    /// <summary>The record after one; null if it is the last.</summary>
    public ContentRecord? After(ContentRecord record) => after.GetValueOrDefault(record);
}
