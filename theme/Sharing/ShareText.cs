namespace MRS.Theme.Sharing;

/// <summary>A text on a share image. It is set as large as its box allows, between two sizes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Font">The font.</param>
/// <param name="Colour">The colour, as <c>#rrggbb</c>.</param>
/// <param name="Largest">The size to begin with, in points of the image.</param>
/// <param name="Smallest">The size below which the end of the text is left out.</param>
/// <param name="Box">Where it may stand.</param>
public sealed record ShareText(string Text, ShareFont Font, string Colour, int Largest, int Smallest, ShareBox Box)
{
    /// <summary>The language, which decides the shape of some letters; otherwise that of the machine would.</summary>
    public string Language { get; init; } = "en";
}
