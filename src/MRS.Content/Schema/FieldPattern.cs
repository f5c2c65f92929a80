using System.Text.RegularExpressions;

namespace MRS.Content.Schema;

/// <summary>
/// The pattern a text must match. It is compiled at the first match: most sites fill in few of the fields that have one.
/// </summary>
/// <param name="expression">The regular expression of whole texts.</param>
public sealed class FieldPattern(string expression)
{
    // Up to this length backtracking costs nothing even at its worst, and a backtracking regex is constructed much faster than a
    // non-backtracking one.
    private const int Short = 400;

    private readonly string whole = $"^(?:{expression})$";
    private Regex? prepared;
    private Regex? preparedForLong;

    /// <summary>Whether a whole text matches.</summary>
    public bool IsMatch(string text) => text.Length <= Short
        ? (prepared ??= new Regex(whole, RegexOptions.CultureInvariant)).IsMatch(text)
        : (preparedForLong ??= new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)).IsMatch(text);

    /// <summary>The regular expression with anchors for the beginning and the end.</summary>
    public override string ToString() => whole;
}
