namespace MRS.Engine.Text;

/// <summary>Where sentences end: at a full stop that is not that of an abbreviation, an initial or a number.</summary>
public static class Sentences
{
    // Of titles, references and Latin words. A full stop after one of them may end a sentence too, but need not.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "prof", "profs", "dr", "drs", "mr", "mrs", "ms", "mx", "sr", "jr", "st", "ste", "mme", "mlle", "mag", "dipl", "ing", "habil", "hon",
        "rev", "fr", "gen", "col", "lt", "sgt", "capt",
        "no", "nos", "nr", "fig", "figs", "tab", "eq", "eqs", "ref", "refs", "vol", "vols", "ed", "eds", "ch", "chap", "sec", "sect", "p",
        "pp", "art", "suppl", "app", "ser",
        "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "al", "etc", "approx", "ca", "c", "resp", "incl", "excl", "est", "max", "min", "avg",
        "esp", "spp", "sp", "var", "subsp", "nov", "gen",
        "univ", "dept", "inst", "assoc", "asst", "corp", "inc", "ltd", "co", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "dec",
        "z.b", "d.h", "u.a", "bzw", "usw", "evtl", "ggf", "bd", "hrsg", "ph.d", "m.d", "b.sc", "m.sc", "u.s", "u.k", "e.v", "a.m", "p.m",
    };

    private const string Closing = "\"'”’»)]";

    /// <summary>The index after the last sentence that ends before a space; 0 if none does.</summary>
    public static int LastEnd(string text)
    {
        for (var at = text.Length - 1; at > 0; at--)
        {
            if (text[at] is '。' or '！' or '？')
            {
                return at + 1;
            }

            if (char.IsWhiteSpace(text[at]) && IsEnd(text, at))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsEnd(string text, int space)
    {
        var stop = space - 1;
        while (stop > 0 && Closing.Contains(text[stop], StringComparison.Ordinal))
        {
            stop--;
        }

        // A sentence does not begin with a lower-case letter.
        if (space + 1 < text.Length && char.IsLower(text[space + 1]))
        {
            return false;
        }

        return text[stop] is '!' or '?' || (text[stop] == '.' && (stop < space - 1 || !IsShortened(text, stop)));
    }

    private static bool IsShortened(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('(' or '[' or '"' or '“' or '‘' or '/' or '–' or '—'))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        var last = word[(word.LastIndexOf('-') + 1)..];
        // An initial, the number of a day or list item, or an abbreviation.
        return (last.Length == 1 && char.IsLetter(last[0]))
            || (word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9'))
            || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (word.Contains('.') && word.Length <= 6 && !word.ContainsAnyInRange('0', '9'));
    }
}
