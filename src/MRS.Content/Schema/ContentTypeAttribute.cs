namespace MRS.Content.Schema;

/// <summary>
/// Says what a content type is called and where its records are kept. Exactly one of
/// <see cref="Folder"/> (a Markdown file a record), <see cref="List"/> (records in one YAML file)
/// and <see cref="File"/> alone (one record, one YAML file) applies.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentTypeAttribute(string name) : Attribute
{
    /// <summary>The name in code, API and problems: lower case, singular.</summary>
    public string Name { get; } = name;

    /// <summary>Where the type stands among all as editors see them, smallest first. The steps of ten leave room between.</summary>
    public required int Place { get; init; }

    /// <summary>What editors call one record.</summary>
    public required string Label { get; init; }

    /// <summary>What editors call all records.</summary>
    public required string Plural { get; init; }

    /// <summary>One or two sentences on what the type is for.</summary>
    public required string Help { get; init; }

    /// <summary>The folder of a type that keeps one Markdown file a record, relative to the content folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The YAML file of any other type, relative to the content folder.</summary>
    public string File { get; init; } = "";

    /// <summary>The key of <see cref="File"/> under which the list of records stands.</summary>
    public string List { get; init; } = "";

    /// <summary>Whether a site without the file is still a site.</summary>
    public bool Optional { get; init; } = true;

    /// <summary>Whether records may lie in folders inside <see cref="Folder"/>.</summary>
    public bool Nested { get; init; }

    /// <summary>The key of the field whose text names the file of a new record; empty for the record's title or name.</summary>
    public string NamedBy { get; init; } = "";

    /// <summary>Whether the records only say how the site works: they are then no part of the public API.</summary>
    public bool Internal { get; init; }
}
