namespace MRS.Content.Yaml;

/// <summary>How far a line that is indented with a tab should be indented.</summary>
internal static class YamlIndent
{
    private const int Level = 2;

    /// <summary>
    /// The number of spaces: an item aligns with the previous item, a field with the first character of the field above it, and both are
    /// deeper than a key that has no value.
    /// </summary>
    public static int Of(YamlLine[] lines, int at)
    {
        var above = lines.Take(at).LastOrDefault(l => l.Text.Trim().Length > 0);
        if (above is null)
        {
            return 0;
        }

        if (above is { Key.Length: > 0, Value.Length: 0 })
        {
            return FieldsOf(above) + Level;
        }

        return lines[at].IsItem && lines.Take(at).LastOrDefault(l => l.IsItem) is YamlLine item ? Blanks(item) : FieldsOf(above);
    }

    private static int FieldsOf(YamlLine line) => Blanks(line) + (line.IsItem ? Level : 0);

    // A tab above is fixed separately, in the same way.
    private static int Blanks(YamlLine line) => line.Text.AsSpan(0, line.Indent).Count(' ');
}
