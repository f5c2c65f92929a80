namespace MRS.Theme.Sharing;

/// <summary>A text on a share image. It is set as large as its box allows, between two sizes.</summary>
/// <param name="Text">The text.</param>
/// <param name="Font">The font.</param>
/// <param name="Colour">The colour, as <c>#rrggbb</c>.</param>
/// <param name="Largest">The size to begin with, in points of the image.</param>
/// <param name="Smallest">The size below which the end of the text is left out.</param>
/// <param name="Box">The area it may occupy.</param>
public sealed record ShareText(string Text, ShareFont Font, string Colour, int Largest, int Smallest, ShareBox Box)
{
    /// <summary>The language, which decides the glyphs of some characters; otherwise the machine's language would.</summary>
    public string Language { get; init; } = "en";
}
