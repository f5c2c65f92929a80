using System.Globalization;
using System.Text;

namespace MRS.Engine.Assets;

/// <summary>A title prepared for drawing: composed (NFC), on one line, without invisible characters.</summary>
internal static class DrawableText
{
    /// <summary>Prepares a text.</summary>
    public static string Of(string text)
    {
        var drawn = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                drawn.Append(' ');
            }
            // Soft hyphens, joiners and bidirectional controls.
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune.Value is not (>= 0xFE00 and <= 0xFE0F))
            {
                drawn.Append(rune);
            }
        }

        return string.Join(' ', drawn.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
