using System.Text.RegularExpressions;

namespace MRS.Content.Schema;

/// <summary>The form a text must have. It is prepared when the first text is compared with it: most sites fill in few of the fields that have one.</summary>
/// <param name="expression">The regular expression of whole texts.</param>
public sealed class FieldPattern(string expression)
{
    private readonly string whole = $"^(?:{expression})$";
    private Regex? prepared;

    /// <summary>Whether a whole text has the form.</summary>
    public bool IsMatch(string text) => (prepared ??= new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)).IsMatch(text);

    /// <summary>The regular expression with marks for the beginning and the end.</summary>
    public override string ToString() => whole;
}
