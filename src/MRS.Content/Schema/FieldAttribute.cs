namespace MRS.Content.Schema;

/// <summary>
/// Describes one field of a content type to everything derived from it: reading, validation, the editing
/// form, the JSON Schema, the field guide and the API. The words are for a volunteer, not for a developer.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string label) : Attribute
{
    /// <summary>What the field is called in a form.</summary>
    public string Label { get; } = label;

    /// <summary>What one item of a list is called, in small letters: a form says "Add source".</summary>
    public string Singular { get; init; } = "";

    /// <summary>One or two sentences on what to write here.</summary>
    public string Help { get; init; } = "";

    /// <summary>A value as an editor would write it. Every example must itself be valid.</summary>
    public string Example { get; init; } = "";

    /// <summary>The heading under which a form shows the field.</summary>
    public string Group { get; init; } = "";

    /// <summary>The minimum number of characters of a text, or of items of a list.</summary>
    public int MinLength { get; init; }

    /// <summary>The maximum number of characters of a text, or of items of a list; 0 for the kind's own limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>The smallest number allowed.</summary>
    public int Min { get; init; } = int.MinValue;

    /// <summary>The greatest number allowed.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>True for text of several lines.</summary>
    public bool MultiLine { get; init; }
}
