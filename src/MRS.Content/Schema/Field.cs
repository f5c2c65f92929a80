namespace MRS.Content.Schema;

/// <summary>A field of a content type, as read from its property and attributes.</summary>
public sealed record Field
{
    /// <summary>The property that holds the value.</summary>
    public required RecordProperty Property { get; init; }

    /// <summary>The name in the file, such as <c>shortName</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Label, help, example, group and limits.</summary>
    public required FieldAttribute Words { get; init; }

    /// <summary>What the value, or each item of the list, is.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Whether there may be several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a record without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether every record has the field: it is required, a list (which may be empty), or has a default value.
    /// </summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>The pattern a text must match as a whole; null if any text will do.</summary>
    public FieldPattern? Pattern { get; init; }

    /// <summary>The pattern in words.</summary>
    public string PatternMessage { get; init; } = "";

    /// <summary>The record type whose ids are allowed; null if the text is not a reference.</summary>
    public Type? RefersTo { get; init; }

    /// <summary>The words allowed for a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The record type of the value, for <see cref="FieldKind.Record"/>.</summary>
    public Type? RecordType { get; init; }

    /// <summary>Makes such a record.</summary>
    public Func<ContentRecord>? New { get; init; }

    /// <summary>The fields of that record.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];
}
