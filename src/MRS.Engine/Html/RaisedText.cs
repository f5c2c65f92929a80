using System.Text;

namespace MRS.Engine.Html;

/// <summary>
/// Superscripts and subscripts in plain text: 10⁶ and H₂O where all their characters exist in Unicode, otherwise 10^6a and x_max.
/// </summary>
internal static class RaisedText
{
    private const string Plain = "0123456789+-−=()";
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private const string Below = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    // 1st, 2nd, Mlle, 3e: nobody reads these as exponents.
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)

        {
            "st",
            "nd",
            "rd",
            "th",
            "e",
            "er",
            "re",
            "ère",
            "ème",
            "o",
            "a",
            "os",
            "as",
            "lle",
            "me",
            "mo",
            "to",
            "®",
            "™",
            "℠",
            "©",
            "*",
            "†",
            "‡",
            "§",
        };

    /// <summary>Whether a tag is a superscript or subscript.</summary>
    public static bool IsFor(string tag) => tag is "sup" or "sub";

    /// <summary>Rewrites the end of a text, which was in a superscript or subscript tag.</summary>
    public static void Rewrite(StringBuilder text, int from, string tag)
    {
        if (from >= 0 && from < text.Length)
        {
            var words = text.ToString(from, text.Length - from);
            text.Length = from;
            text.Append(tag == "sup" ? Raised(words) : Lowered(words));
        }
    }

    /// <summary>A superscript.</summary>
    public static string Raised(string text) => Endings.Contains(text) ? text : In(text, Above, "n", "ⁿ") ?? Marked('^', text);

    /// <summary>A subscript.</summary>
    public static string Lowered(string text) => In(text, Below, "aeoxhklmnpst", "ₐₑₒₓₕₖₗₘₙₚₛₜ") ?? Marked('_', text);

    private static string? In(string text, string shifted, string letters, string shiftedLetters)
    {
        var written = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var (place, letter) = (Plain.IndexOf(text[i], StringComparison.Ordinal), letters.IndexOf(text[i], StringComparison.Ordinal));
            if (place < 0 && letter < 0)
            {
                return null;
            }

            written[i] = place >= 0 ? shifted[place] : shiftedLetters[letter];
        }

        return new string(written);
    }

    private static string Marked(char sign, string text) =>
        text.Length == 0 ? "" : text.All(char.IsLetterOrDigit) ? $"{sign}{text}" : $"{sign}({text})";
}
