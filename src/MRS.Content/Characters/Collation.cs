using System.Text;

namespace MRS.Content.Characters;

/// <summary>
/// The order of texts by the Unicode Collation Algorithm, independent of language: by base letters first, then by accents, then lower
/// before upper case. The same on every machine. Symbols and spaces come before digits, digits before letters.
/// </summary>
public static class Collation
{
    // These characters in the order of their weights, so that English names need no table. A letter and its capital are adjacent.
    private const string English =
        "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";

    private static readonly byte[] EnglishWeights = Weights();

    /// <summary>The sort key of a text.</summary>
    public static CollationKey Key(string text) => new(text);

    /// <summary>Compares two texts; those with equal sort keys are compared by their characters.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create((a, b) => Key(a).CompareTo(Key(b)));

    /// <summary>Compares two texts that contain only the characters of English.</summary>
    internal static int CompareEnglish(string a, string b)
    {
        var byCharacter = 0;
        var byForm = 0;
        var (i, j) = (0, 0);
        while (byCharacter == 0)
        {
            var (first, second) = (Next(a, ref i), Next(b, ref j));
            if (first == 0 && second == 0)
            {
                break;
            }

            byCharacter = (first >> 1) - (second >> 1);
            byForm = byForm == 0 ? first - second : byForm;
        }

        return byCharacter != 0 ? byCharacter : byForm;
    }

    /// <summary>
    /// The weights of a text, as a string to be compared ordinally: primary weights first, then secondary, then tertiary.
    /// </summary>
    internal static string Weigh(string text)
    {
        var elements = new List<CollationElement>(text.Length);
        AddWeights(text, elements);
        var key = new StringBuilder(elements.Count * 2);
        foreach (var element in elements.Where(e => e.Letter > 0))
        {
            key.Append((char)element.Letter);
        }

        AppendLevel(key, elements.Select(e => e.Mark), CollationElement.NoMark);
        AppendLevel(key, elements.Select(e => e.Form), CollationElement.Small);
        return key.ToString();
    }

    private static byte[] Weights()
    {
        var weights = new byte[128];
        for (int i = 0, weight = 2; i < English.Length; i++)
        {
            // The lowest bit marks a capital.
            weights[English[i]] = char.IsAsciiLetterUpper(English[i]) ? (byte)(weight - 1) : (byte)weight;
            weight += char.IsAsciiLetterUpper(English[i]) ? 0 : 2;
        }

        return weights;
    }

    // Control characters have no weight.
    private static int Next(string text, ref int at)
    {
        while (at < text.Length)
        {
            if (EnglishWeights[text[at++]] is > 0 and var weight)
            {
                return weight;
            }
        }

        return 0;
    }

    // Minimal weights at the end of a level are redundant.
    private static void AppendLevel(StringBuilder key, IEnumerable<ushort> weights, ushort least)
    {
        key.Append('\0');
        var length = key.Length;
        foreach (var weight in weights.Where(w => w > 0))
        {
            key.Append((char)weight);
            length = weight == least ? length : key.Length;
        }

        key.Length = length;
    }

    private static void AddWeights(string text, List<CollationElement> elements)
    {
        // Accented letters with their own entry are looked up whole.
        text = NormalForm.Of(text);
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            // In Thai and Lao some vowels are written before the consonant that they follow in speech.
            if (IsVowelBefore(codePoint) && i + 1 < text.Length && IsConsonant(text[i + 1]))
            {
                Add(text[++i], elements);
            }

            Add(codePoint, elements);
        }
    }

    private static bool IsVowelBefore(int codePoint) => codePoint is (>= 0x0E40 and <= 0x0E44) or (>= 0x0EC0 and <= 0x0EC4);

    private static bool IsConsonant(char codePoint) =>
        codePoint is (>= '\u0E01' and <= '\u0E2E') or (>= '\u0E81' and <= '\u0EAE') or '\u0EDC' or '\u0EDD' or '\u0EDE' or '\u0EDF';

    private static void Add(int codePoint, List<CollationElement> elements)
    {
        var table = CollationTable.Instance;
        if (table.Of(codePoint) is { IsEmpty: false } own)
        {
            elements.AddRange(own);
            return;
        }

        var parts =
            codePoint > 0xFFFF ? NormalForm.Apart(char.ConvertFromUtf32(codePoint)) : NormalForm.Apart(((char)codePoint).ToString());
        if (parts.Count == 1)
        {
            elements.AddRange(Unlisted(parts[0]));
            return;
        }

        foreach (var part in parts)
        {
            elements.AddRange(table.Of(part) is { IsEmpty: false } found ? [.. found] : Unlisted(part));
        }
    }

    // Implicit weights: Chinese characters and unlisted ones are weighted by code point, in this form.
    private static CollationElement[] Unlisted(int codePoint)
    {
        var group = codePoint switch
        {
            (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) => 0xFB40,
            (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x3FFFF) => 0xFB80,
            _ => 0xFBC0,
        };
        return
        [
            new((ushort)(group + (codePoint >> 15)), CollationElement.NoMark, CollationElement.Small),
            new((ushort)((codePoint & 0x7FFF) | 0x8000), 0, 0),
        ];
    }
}
