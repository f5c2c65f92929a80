using System.Buffers;
using System.Text.Unicode;

namespace MRS.Content.Sources;

/// <summary>
/// Tells quickly, without decoding, whether bytes are a text in which nothing has to be changed or refused. Nearly all files are.
/// </summary>
internal static class PlainBytes
{
    private static readonly SearchValues<byte> Control =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Where(c => c is not ('\t' or '\n')).Select(c => (byte)c), 0x7F]);

    // The lead bytes of the other characters that may have to be changed or refused.
    private static readonly SearchValues<byte> Leads = SearchValues.Create([0xC2, 0xCC, 0xCD, 0xCE, 0xD2,
        .. Enumerable.Range(0xD6, 10).Select(b => (byte)b), 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4]);

    /// <summary>
    /// Whether they are UTF-8 with LF line endings, without a BOM and without characters that need individual checks: invisible ones, and
    /// those that NFC may change.
    /// </summary>
    public static bool Are(ReadOnlySpan<byte> bytes) => !bytes.ContainsAny(Control) && Utf8.IsValid(bytes) && !HoldSuspects(bytes);

    private static bool HoldSuspects(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOfAny(Leads); at >= 0; at = utf8.IndexOfAny(Leads))
        {
            utf8 = utf8[at..];
            if (IsSuspect(utf8))
            {
                return true;
            }

            utf8 = utf8[1..];
        }

        return false;
    }

    // Latin, Greek, Cyrillic, Chinese and Korean letters, Japanese ones in their usual form, punctuation and most emoji are not among them.
    private static bool IsSuspect(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [0xC2, var second, ..] => second is <= 0x9F or 0xAD,
        [0xCE, var second, ..] => second == 0x87,
        [0xD2, var second, ..] => second is >= 0x83 and <= 0x89,
        [0xE1, var second, ..] => second is < 0xB8 or > 0xBB,
        [0xE2, 0x80, var third, ..] => third is <= 0x81 or (>= 0x8B and <= 0x8F) or (>= 0xA8 and <= 0xAE),
        [0xE2, 0x81, var third, ..] => third >= 0xA0 && third <= 0xAF,
        [0xE2, var second, ..] => second is 0x84 or 0x8C or 0xAB or >= 0xB3,
        [0xE3, 0x80, var third, ..] => third is >= 0xAA and <= 0xAF,
        [0xE3, 0x82, var third, ..] => third is 0x99 or 0x9A,
        [0xE3, var second, var third, ..] => second == 0x85 && third == 0xA4,
        [0xEA, var second, ..] => second < 0xB0,
        [0xEF, var second, ..] => second is not (0xBC or 0xBD),
        [0xF0, var second, ..] => second != 0x9F,
        _ => true,
    };
}
