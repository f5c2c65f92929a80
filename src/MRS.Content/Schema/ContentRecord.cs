namespace MRS.Content.Schema;

/// <summary>The base of every record: an id that never changes, and the position in the files it was read from.</summary>
public abstract record ContentRecord
{
    /// <summary>The id: the file's name, or the record's <c>id</c>. For a page, its path without extension.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where the record and each of its fields were written.</summary>
    public RecordSource Source { get; init; } = RecordSource.None;
}
