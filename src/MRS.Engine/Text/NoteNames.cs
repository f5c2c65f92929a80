namespace MRS.Engine.Text;

/// <summary>The ids of a text's footnotes and their references, by which they link to each other.</summary>
internal sealed class NoteNames
{
    /// <summary>Their prefix; empty if the text is the only one on its page.</summary>
    public string Beginning { get; set; } = "";

    /// <summary>The id of a footnote.</summary>
    /// <param name="order">Its number.</param>
    public string OfNote(int order) => $"fn:{Beginning}{order}";

    /// <summary>The id of a footnote reference.</summary>
    /// <param name="index">Its number among all references.</param>
    public string OfMark(int index) => $"fnref:{Beginning}{index}";
}
