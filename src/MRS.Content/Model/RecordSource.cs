using MRS.Content.Sources;

namespace MRS.Content.Model;

/// <summary>Where a record stands in the files an editor sees, down to the single field.</summary>
public sealed class RecordSource(SourcePosition start, IReadOnlyDictionary<string, SourcePosition> fields)
{
    /// <summary>For records made in code.</summary>
    public static readonly RecordSource None = new(default, new Dictionary<string, SourcePosition>());

    /// <summary>The record's first character.</summary>
    public SourcePosition Start { get; } = start;

    /// <summary>The value of a field, given the property's name (<c>nameof</c>); the record's start if the field is absent.</summary>
    public SourcePosition At(string property) => fields.TryGetValue(property, out var at) ? at : Start;

    /// <summary>An item of a list field; the field's own place if there is no such item.</summary>
    public SourcePosition At(string property, int item) =>
        fields.TryGetValue($"{property}[{item}]", out var at) ? at : At(property);
}
