namespace MRS.Engine.Text;

/// <summary>The names of the notes of a text and of their marks, by which they lead to each other.</summary>
internal sealed class NoteNames
{
    /// <summary>What they begin with; empty where a text is the only one on its page.</summary>
    public string Beginning { get; set; } = "";

    /// <summary>The name of a note.</summary>
    /// <param name="order">Its number.</param>
    public string OfNote(int order) => $"fn:{Beginning}{order}";

    /// <summary>The name of a mark.</summary>
    /// <param name="index">Its number among all marks.</param>
    public string OfMark(int index) => $"fnref:{Beginning}{index}";
}
