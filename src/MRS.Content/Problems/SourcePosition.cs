namespace MRS.Content.Problems;

/// <summary>A position in a content file as text editors count it: line and column start at 1; 0 means the whole file.</summary>
/// <param name="File">The path relative to the content folder, with forward slashes.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The beginning of a file.</summary>
    public static SourcePosition StartOf(string file) => new(file, 1, 1);

    /// <summary>Orders by file (by code units), then line, then column.</summary>
    public int CompareTo(SourcePosition other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <inheritdoc />
    public override string ToString() => Line == 0 ? File ?? "" : $"{File}:{Line}:{Column}";
}
