using System.Collections.Immutable;
using MRS.Content.Sources;

namespace MRS.Content.Schema;

/// <summary>A content type: what its records are called, where they are stored and which fields they have.</summary>
/// <param name="RecordType">The record in code.</param>
/// <param name="New">Creates a record.</param>
/// <param name="Words">Its names and location.</param>
/// <param name="Fields">Its fields, in the order of the record.</param>
/// <param name="Body">The property that takes the Markdown under the front matter; null if the type has none.</param>
public sealed record ContentType(
    Type RecordType, Func<ContentRecord> New, ContentTypeAttribute Words, IReadOnlyList<Field> Fields, RecordProperty? Body)
{
    /// <summary>Whether each record is its own Markdown file.</summary>
    public bool IsFolder => Words.Folder.Length > 0;

    /// <summary>Whether the records are a list in one YAML file.</summary>
    public bool IsList => Words.List.Length > 0;

    /// <summary>The fields that name other records.</summary>
    public ImmutableArray<Field> References { get; } = [.. Fields.Where(f => f.RefersTo is not null)];

    /// <summary>The field that names a record: its first required text.</summary>
    public Field Title => Fields.First(f => f is { IsRequired: true, Kind: FieldKind.Text });

    /// <summary>Whether a file holds records of this type.</summary>
    public bool Claims(SourceFile file)
    {
        if (!IsFolder)
        {
            return file.Path == Words.File;
        }

        return file.Path.StartsWith(Words.Folder, StringComparison.Ordinal)
            && file.Path.AsSpan(Words.Folder.Length).StartsWith('/')
            && file.Extension == ".md"
            && (Words.Nested || file.Path.LastIndexOf('/') == Words.Folder.Length);
    }
}
