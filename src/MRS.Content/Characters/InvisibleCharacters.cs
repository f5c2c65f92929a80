using System.Buffers;
using System.Globalization;
using System.Text;

namespace MRS.Content.Characters;

/// <summary>
/// Finds invisible characters that change what a text is: two words that look alike but differ, a line that is read backwards, an address
/// that leads nowhere. Those that a script or an emoji needs are allowed where it needs them.
/// </summary>
public static class InvisibleCharacters
{
    private const char SoftHyphen = '\u00AD';
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    // Everything that may be refused, depending on its context. Characters beyond U+FFFF begin with one of the last few.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Controls(), SoftHyphen, '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5', .. Range('\u180B', '\u180F'),
            .. Range('\u200B', '\u200F'), .. Range('\u2028', '\u202E'),
         .. Range('\u2060', '\u206F'), '\u3164', .. Range('\uFE00', '\uFE0F'), '\uFEFF', '\uFFA0', .. Range('\uFFF0', '\uFFFC'), '\uFFFE',
         '\uFFFF', '\uD82F', '\uD834', '\uDB40']);

    /// <summary>The invisible characters that a text for readers may not contain.</summary>
    public static IEnumerable<InvisibleCharacter> In(string text) => All(text).Where(l => IsRefused(text, l.Index, l.CodePoint));

    /// <summary>The same for an address or an id, in which no invisible character is allowed.</summary>
    public static IEnumerable<InvisibleCharacter> InAddress(string text) => All(text).Where(l => l.CodePoint is not ('\t' or '\n'));

    /// <summary>Whether a character is never allowed.</summary>
    public static bool IsNeverSound(int codePoint) =>
        codePoint is not (SoftHyphen or '\u034F' or '\u061C' or (>= NonJoiner and <= '\u200F') or (>= '\u180B' and <= '\u180F')
            or (>= '\uFE00' and <= '\uFE0F'))
        && (codePoint > 0xFFFF ? IsInvisibleAbove(codePoint) : Suspects.Contains((char)codePoint));

    private static IEnumerable<InvisibleCharacter> All(string text) => text.AsSpan().ContainsAny(Suspects) ? Found(text) : [];

    private static IEnumerable<InvisibleCharacter> Found(string text)
    {
        for (int from = 0, at; from < text.Length && (at = text.AsSpan(from).IndexOfAny(Suspects)) >= 0; from += at + 1)
        {
            if (CodePointAt(text, from + at) is var codePoint && (codePoint <= 0xFFFF || IsInvisibleAbove(codePoint)))
            {
                yield return new InvisibleCharacter(from + at, codePoint);
            }
        }
    }

    private static bool IsRefused(string text, int at, int codePoint) => codePoint switch
    {
        SoftHyphen => !IsLetter(Before(text, at)) && !IsLetter(After(text, at, codePoint)),
        '\u034F' => !IsMark(After(text, at, codePoint)),
        NonJoiner => !IsJoined(Base(text, at)) && !IsJoined(After(text, at, codePoint)),
        Joiner => !(IsPicture(Before(text, at)) && IsPicture(After(text, at, codePoint))) && !IsJoined(Base(text, at))
            && !IsJoined(After(text, at, codePoint)),
        '\u200B' => !(IsUnspaced(Base(text, at)) && IsUnspaced(After(text, at, codePoint))),
        '\u061C' or '\u200E' or '\u200F' => !HasLineFromRight(text, at),
        (>= '\u180B' and <= '\u180F') => Base(text, at) is not (>= 0x1800 and <= 0x18AF),
        (>= '\uFE00' and <= '\uFE0F') => !IsVaried(Before(text, at)),
        > 0xFFFF => !IsSoundAbove(text, at, codePoint),
        _ => true,
    };

    // Invisible musical and shorthand symbols, tags and variation selectors.
    private static bool IsInvisibleAbove(int codePoint) =>
        codePoint is (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    // Flags of regions are spelt in tags after a black flag; Japanese personal names need character variants.
    private static bool IsSoundAbove(string text, int at, int codePoint) => codePoint switch
    {
        >= 0xE0100 and <= 0xE01EF =>
            Before(text, at) is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF),
        >= 0xE0020 and <= 0xE007F => IsTagged(text, at, codePoint),
        _ => false,
    };

    private static bool IsTagged(string text, int at, int codePoint)
    {
        const int flag = 0x1F3F4;
        const int lastTag = 0xE007F;
        var before = Before(text, at);
        for (var from = at; before is >= 0xE0020 and < lastTag; before = Before(text, from))
        {
            from -= 2;
        }

        for (var to = at; codePoint is >= 0xE0020 and < lastTag; codePoint = to < text.Length ? CodePointAt(text, to) : 0)
        {
            to += 2;
        }

        return before == flag && codePoint == lastTag;
    }

    private static bool IsLetter(int codePoint) => codePoint > 0 && Category(codePoint) <= UnicodeCategory.OtherNumber;

    private static bool IsMark(int codePoint) =>
        Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Scripts whose letters join, or have different forms at the end of a word: Arabic, those of India and its neighbours, Mongolian,
    // Adlam; and Hebrew for its points.
    private static bool IsJoined(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1700 and <= 0x18AF) or (>= 0x1900 and <= 0x1C7F)
            or (>= 0xA800 and <= 0xABFF)
            or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF) or (>= 0x1E900 and <= 0x1E95F);

    // Scripts without spaces between words, which mark where a line may break: Thai, Lao, Burmese, Khmer and their neighbours.
    private static bool IsUnspaced(int codePoint) => codePoint is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F)
        or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x1AAF) or (>= 0xA9E0 and <= 0xAA7F);

    // Emoji and symbols shown as emoji, with their skin tones and selectors.
    private static bool IsPicture(int codePoint) =>
        codePoint is (>= 0x2190 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF) or 0xFE0F or 0xE007F or 0xA9 or 0xAE or 0x3030 or 0x303D;

    // Symbols, keycap digits and characters of scripts that have variants; no European letter and no other selector.
    private static bool IsVaried(int codePoint) =>
        codePoint is (>= '0' and <= '9') or '#' or '*' or 0xA9 or 0xAE or (>= 0x1000 and <= 0x109F) or (>= 0x1800 and <= 0x18AF)
            or (>= 0x2010 and <= 0x2BFF and not (>= 0x2028 and <= 0x202E) and not (>= 0x2060 and <= 0x206F))
            or (>= 0x3000 and <= 0x9FFF) or (>= 0xA840 and <= 0xA87F) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0x10AC0 and <= 0x10AFF) or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFF);

    // A directional mark has an effect only in a line with right-to-left letters.
    private static bool HasLineFromRight(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
        foreach (var codePoint in text.AsSpan(start, end - start).EnumerateRunes())
        {
            if (codePoint.Value is (>= 0x0590 and <= 0x08FF and not 0x061C) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }

    private static int CodePointAt(string text, int at) =>
        char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    // 0 if there is none.
    private static int Before(string text, int at) =>
        at >= 2 && char.IsSurrogatePair(text[at - 2], text[at - 1])
            ? char.ConvertToUtf32(text[at - 2], text[at - 1])
            : at >= 1 ? text[at - 1]
            : 0;

    private static int After(string text, int at, int codePoint) =>
        at + (codePoint > 0xFFFF ? 2 : 1) is var next && next < text.Length ? CodePointAt(text, next) : 0;

    // The preceding character, skipping marks and other joiners.
    private static int Base(string text, int at)
    {
        var before = Before(text, at);
        while (before is NonJoiner or Joiner && at > 0)
        {
            before = Before(text, --at);
        }

        return before;
    }

    private static UnicodeCategory Category(int codePoint) =>
        codePoint is > 0 and not (>= 0xD800 and <= 0xDFFF) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.Control;

    // All of C0 except tab and line feed; delete and C1.
    private static IEnumerable<char> Controls() => [.. Range('\0', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F')];

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
