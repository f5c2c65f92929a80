using System.Text;

namespace MRS.Theme.Words;

/// <summary>
/// Finds the parts of a name in a non-Latin script, so that a page can mark them for screen readers. A script used by one language gives
/// the language; otherwise only the script is given, for two ideographs do not show whether they are Chinese.
/// </summary>
internal static class ForeignParts
{
    private const string Han = "und-Hani";
    private const string Japanese = "ja";
    private const string Korean = "ko";

    private static readonly ScriptRange[] Ranges =
    [
        new(0x370, 0x3FF, "el"), new(0x400, 0x52F, "und-Cyrl"), new(0x530, 0x58F, "hy"), new(0x590, 0x5FF, "he"),
        new(0x600, 0x8FF, "und-Arab"),
        new(0x900, 0x97F, "und-Deva"), new(0x980, 0x9FF, "und-Beng"), new(0xB80, 0xBFF, "ta"), new(0xE00, 0xE7F, "th"),
        new(0x10A0, 0x10FF, "ka"),
        new(0x1100, 0x11FF, Korean), new(0x1200, 0x137F, "und-Ethi"), new(0x1F00, 0x1FFF, "el"), new(0x3040, 0x30FF, Japanese),
        new(0x3130, 0x318F, Korean), new(0x3400, 0x9FFF, Han), new(0xAC00, 0xD7AF, Korean), new(0xF900, 0xFAFF, Han),
        new(0xFB50, 0xFDFF, "und-Arab"), new(0xFE70, 0xFEFC, "und-Arab"), new(0x20000, 0x3FFFF, Han),
    ];

    /// <summary>The parts, in the order of the text; most texts have none.</summary>
    public static IReadOnlyList<ForeignPart> Of(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', '\u036F') ? [.. Found(text).Where(IsMoreThanASign)] : [];

    private static List<ForeignPart> Found(string text)
    {
        var found = new List<ForeignPart>();
        string? before = null;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = at + rune.Utf16SequenceLength;
            var language = LanguageOf(rune, text);
            if (language is not null && language == before)
            {
                found[^1] = found[^1] with { End = next, Letters = found[^1].Letters + 1 };
            }
            else if (language is not null)
            {
                found.Add(new ForeignPart(at, next, 1, language));
            }

            // Spaces and symbols between two letters of a script belong to it, Latin letters do not.
            before = language ?? (Rune.IsLetter(rune) ? null : before);
            at = next;
        }

        return found;
    }

    private static string? LanguageOf(Rune rune, string text)
    {
        var language = Array.Find(Ranges, r => r.First <= rune.Value && rune.Value <= r.Last)?.Language;
        return language != Han ? language : HasAny(text, Japanese) ? Japanese : HasAny(text, Korean) ? Korean : Han;
    }

    private static bool HasAny(string text, string language) =>
        Ranges.Any(r => r.Language == language && text.Any(c => r.First <= c && c <= r.Last));

    // A single letter of an alphabet is a symbol: TGF-β.
    private static bool IsMoreThanASign(ForeignPart part) => part.Letters > 1 || part.Language is Han or Japanese or Korean;
}
