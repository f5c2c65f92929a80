using MRS.Content.Schema;

namespace MRS.Content.Loading;

/// <summary>
/// The records of one file, and the ids of all that were seen in it, sound or not. Most files hold one record, and there are many of them.
/// </summary>
/// <param name="type">The type of its records; null if nothing reads the file.</param>
internal sealed class FileRecords(Type? type)
{
    private readonly List<ContentRecord> records = new(1);
    private string? first;
    private HashSet<string>? known;

    /// <summary>The type of its records; null if nothing reads the file.</summary>
    public Type? Type => type;

    /// <summary>The sound records in their order.</summary>
    public IReadOnlyList<ContentRecord> Records => records;

    /// <summary>Whether a record or the whole file could not be read, so that not even its id is known.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Whether something was seen that could not be read.</summary>
    public bool HasUnread => HasLost || records.Count < (known?.Count ?? (first is null ? 0 : 1));

    /// <summary>Adds a sound record.</summary>
    public void Add(ContentRecord record) => records.Add(record);

    /// <summary>Notes that a record could not be read, so that not even its id is known.</summary>
    public void Lose() => HasLost = true;

    /// <summary>Notes an id; false if it was there already.</summary>
    public bool Know(string id)
    {
        if (first is null)
        {
            first = id;
            return true;
        }

        known ??= new HashSet<string>(StringComparer.Ordinal) { first };
        return known.Add(id);
    }

    /// <summary>Adds the ids of all that were seen to those of other files.</summary>
    public void AddIdsTo(HashSet<string> ids)
    {
        if (known is not null)
        {
            ids.UnionWith(known);
        }
        else if (first is not null)
        {
            ids.Add(first);
        }
    }
}
