using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A person and where to read about them.</summary>
/// <param name="Person">The record.</param>
/// <param name="Address">The person's page; null if there is none.</param>
/// <param name="Terms">Their offices, latest first.</param>
/// <param name="Awards">The awards they received, latest first.</param>
/// <param name="Visions">Links to their visions.</param>
public sealed record PersonView(
    Person Person, string? Address, ViewList<TermView> Terms, ViewList<AwardYearView> Awards, ViewList<LinkView> Visions)
{
    /// <summary>The portrait in several formats and widths; null if there is none, or this build makes none.</summary>
    public PictureView? Portrait { get; init; }

    /// <summary>The initials of first and last name, if there is no portrait.</summary>
    public string Monogram
    {
        get
        {
            var words = Person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var first = words.Length > 0 ? FirstLetter(words[0]) : "";
            return words.Length > 1 ? first + FirstLetter(words[^1]) : first;
        }
    }

    // A letter may be more than one UTF-16 unit.
    private static string FirstLetter(string word) => System.Globalization.StringInfo.GetNextTextElement(word);
}
