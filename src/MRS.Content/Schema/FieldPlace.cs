namespace MRS.Content.Schema;

/// <summary>Where the value of a field is in the file of its record.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Item">The index of the list item, counted from 0; <see cref="Whole"/> for the value itself.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public readonly record struct FieldPlace(string Property, int Item, int Line, int Column)
{
    /// <summary>The value as a whole.</summary>
    public const int Whole = -1;
}
