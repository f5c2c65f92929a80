using MRS.Content.Characters;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>The collation of names: by letter, not by byte, so that Ångström sorts near Angelo and not after Zweig.</summary>
public static class NameOrder
{
    /// <summary>Compares two names.</summary>
    public static IComparer<string> Comparer => Collation.Comparer;

    /// <summary>People by family name: the sort key if given, otherwise the last word of the name first.</summary>
    public static IOrderedEnumerable<Person> ByName(this IEnumerable<Person> people) =>
        people.OrderBy(p => Collation.Key(SortName(p))).ThenBy(p => p.Id, StringComparer.Ordinal);

    private static string SortName(Person person)
    {
        if (person.SortName is string given)
        {
            return given;
        }

        var last = person.Name.LastIndexOf(' ');
        return last < 0 ? person.Name : $"{person.Name[(last + 1)..]}, {person.Name[..last]}";
    }
}
