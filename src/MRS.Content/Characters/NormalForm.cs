using System.Text;

namespace MRS.Content.Characters;

/// <summary>
/// Texts in Unicode normalization form C (NFC), in which equal letters are equal bytes: é may be saved as one character or as e and its
/// accent. The program is built without the system's tables, so those of <c>make-tables.mjs</c> are used.
/// </summary>
public static class NormalForm
{
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Trails = 0x11A7;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int LeadCount = 19;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    // Characters that are in this form whatever precedes or follows them. Nearly all texts contain no others.
    private static readonly (char First, char Last)[] Inert =
    [
        ('\0', '\u02FF'), ('\u0388', '\u0482'), ('\u048A', '\u0590'), ('\u05D0', '\u05EA'), ('\u0620', '\u064A'), ('\u1E00', '\u1EFF'),
        ('\u2010', '\u205E'),
        ('\u20A0', '\u20CF'), ('\u2190', '\u2328'), ('\u3001', '\u3029'), ('\u3031', '\u3098'), ('\u309D', '\u30FF'), ('\u3400', '\u9FFF'),
        ('\uAC00', '\uD7A3'),
        ('\uD83C', '\uD83E'), ('\uDC00', '\uDFFF'),
    ];

    /// <summary>The text in NFC; the same object if it is already.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') || text.All(IsInert))
        {
            return text;
        }

        var composed = Text(Composed(Apart(text)));
        return composed == text ? text : composed;
    }

    /// <summary>The letters and combining marks of a text, decomposed and in canonical order (NFD).</summary>
    internal static List<int> Apart(string text)
    {
        var codePoints = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // An unpaired surrogate stays as it is.
            var codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            Add(codePoint, codePoints);
        }

        Arrange(codePoints);
        return codePoints;
    }

    private static bool IsInert(char c)
    {
        foreach (var (first, last) in Inert)
        {
            if (c <= last)
            {
                return c >= first;
            }
        }

        return false;
    }

    private static void Add(int codePoint, List<int> codePoints)
    {
        if (codePoint - Syllables is >= 0 and < SyllableCount and var syllable)
        {
            codePoints.Add(Leads + (syllable / (VowelCount * TrailCount)));
            codePoints.Add(Vowels + (syllable % (VowelCount * TrailCount) / TrailCount));
            if (syllable % TrailCount is > 0 and var trail)
            {
                codePoints.Add(Trails + trail);
            }
        }
        else if (codePoint >= 0xC0 && NormalFormTable.Instance.Parts(codePoint) is int[] parts)
        {
            codePoints.AddRange(parts);
        }
        else
        {
            codePoints.Add(codePoint);
        }
    }

    // Marks at different positions around a letter may be saved in any order.
    private static void Arrange(List<int> codePoints)
    {
        var table = NormalFormTable.Instance;
        for (var i = 1; i < codePoints.Count; i++)
        {
            var (mark, order) = (codePoints[i], table.Order(codePoints[i]));
            var to = i;
            while (order > 0 && to > 0 && table.Order(codePoints[to - 1]) > order)
            {
                codePoints[to] = codePoints[to - 1];
                to--;
            }

            codePoints[to] = mark;
        }
    }

    private static List<int> Composed(List<int> codePoints)
    {
        var table = NormalFormTable.Instance;
        var composed = new List<int>(codePoints.Count);
        var (starter, above) = (-1, 0);
        foreach (var codePoint in codePoints)
        {
            var order = table.Order(codePoint);
            // A mark composes with its letter unless one of the same class is between them.
            var isNext = starter == composed.Count - 1;
            if (starter >= 0 && (isNext || above < order) && Whole(composed[starter], codePoint) is int whole)
            {
                composed[starter] = whole;
                continue;
            }

            if (order == 0)
            {
                starter = composed.Count;
            }

            above = order;
            composed.Add(codePoint);
        }

        return composed;
    }

    private static int? Whole(int first, int second)
    {
        if (first - Leads is >= 0 and < LeadCount and var lead && second - Vowels is >= 0 and < VowelCount and var vowel)
        {
            return Syllables + (((lead * VowelCount) + vowel) * TrailCount);
        }

        return first - Syllables is >= 0 and < SyllableCount and var syllable && syllable % TrailCount == 0
            && second - Trails is > 0 and < TrailCount and var trail
            ? first + trail
            : NormalFormTable.Instance.Whole(first, second);
    }

    private static string Text(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        foreach (var codePoint in codePoints)
        {
            _ = codePoint is > 0xFFFF ? text.Append(new Rune(codePoint).ToString()) : text.Append((char)codePoint);
        }

        return text.ToString();
    }
}
