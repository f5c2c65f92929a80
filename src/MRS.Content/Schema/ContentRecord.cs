namespace MRS.Content.Schema;

/// <summary>What every record has: an id that never changes, and the place in the files it was read from.</summary>
public abstract record ContentRecord
{
    /// <summary>The id: the file's name, or the record's <c>id</c>. For a page, its path without ending.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where the record and each of its fields were written.</summary>
    public RecordSource Source { get; init; } = RecordSource.None;
}
