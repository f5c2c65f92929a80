using System.Text.RegularExpressions;

namespace MRS.Content.Schema;

/// <summary>
/// The form a text must have. It is prepared when the first text is compared with it: most sites fill in few of the fields that have one.
/// </summary>
/// <param name="expression">The regular expression of whole texts.</param>
public sealed class FieldPattern(string expression)
{
    // Up to here going back costs nothing even at its worst, and what goes back is ready much sooner than what never does.
    private const int Short = 400;

    private readonly string whole = $"^(?:{expression})$";
    private Regex? prepared;
    private Regex? preparedForLong;

    /// <summary>Whether a whole text has the form.</summary>
    public bool IsMatch(string text) => text.Length <= Short
        ? (prepared ??= new Regex(whole, RegexOptions.CultureInvariant)).IsMatch(text)
        : (preparedForLong ??= new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)).IsMatch(text);

    /// <summary>The regular expression with marks for the beginning and the end.</summary>
    public override string ToString() => whole;
}
