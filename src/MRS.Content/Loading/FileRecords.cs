using MRS.Content.Schema;

namespace MRS.Content.Loading;

/// <summary>
/// The records of one file, and the ids of all that occur in it, valid or not. Most files hold one record, and there are many files.
/// </summary>
/// <param name="type">The type of its records; null if nothing reads the file.</param>
internal sealed class FileRecords(Type? type)
{
    private readonly List<ContentRecord> records = new(1);
    private string? first;
    private HashSet<string>? known;

    /// <summary>The type of its records; null if nothing reads the file.</summary>
    public Type? Type => type;

    /// <summary>The valid records in order.</summary>
    public IReadOnlyList<ContentRecord> Records => records;

    /// <summary>Whether a record or the whole file could not be read, so that not even its id is known.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Whether it contains something that could not be read.</summary>
    public bool HasUnread => HasLost || records.Count < (known?.Count ?? (first is null ? 0 : 1));

    /// <summary>Adds a valid record.</summary>
    public void Add(ContentRecord record) => records.Add(record);

    /// <summary>Records that something could not be read, so that not even its id is known.</summary>
    public void Lose() => HasLost = true;

    /// <summary>Records an id; false if it was known already.</summary>
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

    /// <summary>Adds all known ids to those of other files.</summary>
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
