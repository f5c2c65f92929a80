using MRS.Content.Problems;

namespace MRS.Content.Schema;

/// <summary>Where a record is in the files an editor sees, down to the single field.</summary>
/// <param name="start">The record's first character.</param>
/// <param name="fields">The positions of its fields. There are few, so they are in a list; of two the last wins.</param>
public sealed class RecordSource(SourcePosition start, IReadOnlyList<FieldPlace> fields)
{
    /// <summary>For records made in code.</summary>
    public static readonly RecordSource None = new(default, []);

    /// <summary>The record's first character.</summary>
    public SourcePosition Start { get; } = start;

    /// <summary>The value of a field, given the property's name (<c>nameof</c>); the record's start if the field is absent.</summary>
    public SourcePosition At(string property) => Place(property, FieldPlace.Whole) ?? Start;

    /// <summary>An item of a list field; the field's own position if there is no such item.</summary>
    public SourcePosition At(string property, int item) => Place(property, item) ?? At(property);

    private SourcePosition? Place(string property, int item)
    {
        for (var i = fields.Count - 1; i >= 0; i--)
        {
            if (fields[i].Item == item && fields[i].Property == property)
            {
                return Start with { Line = fields[i].Line, Column = fields[i].Column };
            }
        }

        return null;
    }
}
