using System.Buffers;
using System.Text;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>
/// The order of names: by letter and not by byte, so that Ångström stands near Angelo and not behind Zweig. Made
/// here and not by the machine's collation, which differs between machines.
/// </summary>
public static class NameOrder
{
    // Letters with marks of the Latin scripts, and what each is sorted as.
    private const string Marked = "ÀÁÂÃÄÅĀĂĄǍÇĆĈĊČĎĐÈÉÊËĒĔĖĘĚĜĞĠĢĤĦÌÍÎÏĨĪĬĮİĴĶĹĻĽĿŁÑŃŅŇÒÓÔÕÖØŌŎŐŔŖŘŚŜŞŠȘŢŤŦȚÙÚÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽ";
    private const string Unmarked = "AAAAAAAAAACCCCCDDEEEEEEEEEGGGGHHIIIIIIIIIJKLLLLLNNNNOOOOOOOOORRRSSSSSTTTTUUUUUUUUUUWYYYZZZ";

    // All that most names consist of.
    private static readonly SearchValues<char> KeptAsTheyAre = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;()&");

    /// <summary>Compares two names.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create((a, b) =>
        string.CompareOrdinal(Key(a), Key(b)) is var byLetter and not 0 ? byLetter : string.CompareOrdinal(a, b));

    /// <summary>People by family name: what is given for sorting, or the last word of the name first.</summary>
    public static IOrderedEnumerable<Person> ByName(this IEnumerable<Person> people) =>
        people.OrderBy(p => Key(SortName(p)), StringComparer.Ordinal).ThenBy(SortName, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal);

    private static string SortName(Person person)
    {
        if (person.SortName is string given)
        {
            return given;
        }

        var last = person.Name.LastIndexOf(' ');
        return last < 0 ? person.Name : $"{person.Name[(last + 1)..]}, {person.Name[..last]}";
    }

    private static string Key(string name)
    {
        var capitals = name.ToUpperInvariant();
        return capitals.AsSpan().ContainsAnyExcept(KeptAsTheyAre) ? SortedAs(capitals) : capitals;
    }

    private static string SortedAs(string capitals)
    {
        var key = new StringBuilder(capitals.Length);
        foreach (var letter in capitals)
        {
            var at = Marked.IndexOf(letter, StringComparison.Ordinal);
            _ = letter switch
            {
                _ when at >= 0 => key.Append(Unmarked[at]),
                'Æ' => key.Append("AE"),
                'Œ' => key.Append("OE"),
                'ß' or 'ẞ' => key.Append("SS"),
                'Þ' => key.Append("TH"),
                'Ð' => key.Append('D'),
                '\'' or '’' or '-' => key.Append(' '),
                _ => key.Append(letter),
            };
        }

        return key.ToString();
    }
}
