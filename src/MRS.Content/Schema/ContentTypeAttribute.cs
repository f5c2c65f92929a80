namespace MRS.Content.Schema;

/// <summary>
/// Says what a content type is called and where its records are stored. Exactly one of <see cref="Folder"/> (one Markdown file per record),
/// <see cref="List"/> (records in one YAML file) and <see cref="File"/> alone (one record, one YAML file) applies.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentTypeAttribute(string name) : Attribute
{
    /// <summary>The name in code, API and problems: lower case, singular.</summary>
    public string Name { get; } = name;

    /// <summary>The position of the type among all types as editors see them, smallest first. Steps of ten leave gaps.</summary>
    public required int Place { get; init; }

    /// <summary>What editors call one record.</summary>
    public required string Label { get; init; }

    /// <summary>What editors call all records.</summary>
    public required string Plural { get; init; }

    /// <summary>One or two sentences on what the type is for.</summary>
    public required string Help { get; init; }

    /// <summary>The folder of a type with one Markdown file per record, relative to the content folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The YAML file of any other type, relative to the content folder.</summary>
    public string File { get; init; } = "";

    /// <summary>The key of <see cref="File"/> that holds the list of records.</summary>
    public string List { get; init; } = "";

    /// <summary>Whether a site is valid without the file.</summary>
    public bool Optional { get; init; } = true;

    /// <summary>Whether records may be in subfolders of <see cref="Folder"/>.</summary>
    public bool Nested { get; init; }

    /// <summary>The key of the field whose text names the file of a new record; empty for the record's title or name.</summary>
    public string NamedBy { get; init; } = "";

    /// <summary>Whether the records only configure the site: then they are not part of the public API.</summary>
    public bool Internal { get; init; }
}
